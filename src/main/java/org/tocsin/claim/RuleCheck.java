package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Holds every rule against the sentences that it promises to read and not to read.
final class RuleCheck {
    private final RuleSet set;
    private final ClaimTagger tagger;

    RuleCheck(RuleSet set) {
        this.set = set;
        this.tagger = new ClaimTagger(set);
    }

    List<Finding> findings() {
        var found = new ArrayList<Finding>();
        for (var rule : set.rules()) {
            var misses = new Nearest(rule.id());
            for (var example : rule.examples()) {
                if (claims(rule, example, misses).findAny().isEmpty()) {
                    var other = reader(example);
                    var text = "does not read its example: " + example + other;
                    found.add(failure(rule, "example", text, other.isEmpty() ? misses : null));
                }
            }
            for (var counter : rule.counterExamples()) {
                if (takesAsTold(rule, counter)) {
                    var text = "reads its counter-example: " + counter;
                    found.add(failure(rule, "counter-example", text, null));
                }
            }
        }
        found.addAll(new RelationCheck(set).findings());
        return found;
    }

    /// Which rule reads a sentence in place of the one whose example it is.
    private String reader(String example) {
        return claims(example, Trace.NONE)
                .map(claim -> " (" + claim.rule() + " reads it)")
                .findFirst()
                .orElse("");
    }

    private Finding failure(FrameRule rule, String check, String text, @Nullable Nearest misses) {
        var why = misses == null ? "" : misses.why();
        var file = set.book().entry(rule.id()).map(RuleBook.Entry::file).orElse("");
        return Finding.error(check, file, rule.id(), text + why);
    }

    /// What may only come to pass is no claim that it did.
    private boolean takesAsTold(FrameRule rule, String sentence) {
        return claims(rule, sentence, Trace.NONE)
                .anyMatch(claim -> claim.status() != ClaimStatus.SPECULATIVE_FUTURE);
    }

    private Stream<Claim> claims(FrameRule rule, String sentence, Trace trace) {
        return claims(sentence, trace).filter(claim -> claim.rule().equals(rule.id()));
    }

    private Stream<Claim> claims(String sentence, Trace trace) {
        var article = Article.ofText(new ArticleId("example"), "", sentence, set.code());
        return tagger.tag(article, trace).stream();
    }

    /// How far one rule came with the sentence read last.
    private static final class Nearest implements Trace {
        private final String rule;
        private @Nullable Miss furthest;

        Nearest(String rule) {
            this.rule = rule;
        }

        @Override
        public void sentence(String field, int start, String text, int actors) {
            furthest = null;
        }

        @Override
        public void missed(Miss miss) {
            var mine = miss.rule().equals(rule) || miss.rule().isEmpty();
            if (mine && (furthest == null || furthest.why().compareTo(miss.why()) < 0)) {
                furthest = miss;
            }
        }

        String why() {
            return furthest == null
                    ? " (another rule reads it, or no trigger of this one stands in it)"
                    : " (" + furthest.reason() + ")";
        }
    }
}
