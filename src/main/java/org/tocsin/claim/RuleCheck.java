package org.tocsin.claim;

import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;

import java.time.Instant;
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

    List<String> failures() {
        var failures = new ArrayList<String>();
        for (var rule : set.rules()) {
            for (var example : rule.examples()) {
                if (!reads(rule, example)) {
                    failures.add("rule " + rule.id() + " does not read its example: " + example);
                }
            }
            for (var counter : rule.counterExamples()) {
                if (takesAsTold(rule, counter)) {
                    failures.add("rule " + rule.id() + " reads its counter-example: " + counter);
                }
            }
        }
        return failures;
    }

    private boolean reads(FrameRule rule, String sentence) {
        return claims(rule, sentence).findAny().isPresent();
    }

    /// What may only come to pass is no claim that it did.
    private boolean takesAsTold(FrameRule rule, String sentence) {
        return claims(rule, sentence)
                .anyMatch(claim -> claim.status() != ClaimStatus.SPECULATIVE_FUTURE);
    }

    private Stream<Claim> claims(FrameRule rule, String sentence) {
        var article =
                new Article(
                        new ArticleId("example"),
                        null,
                        "",
                        sentence,
                        List.of(),
                        Published.UNKNOWN,
                        Instant.EPOCH,
                        null,
                        "en",
                        List.of());
        return tagger.tag(article).stream().filter(claim -> claim.rule().equals(rule.id()));
    }
}
