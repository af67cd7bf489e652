package org.tocsin.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;

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
                if (reads(rule, counter)) {
                    failures.add("rule " + rule.id() + " reads its counter-example: " + counter);
                }
            }
        }
        return failures;
    }

    private boolean reads(FrameRule rule, String sentence) {
        var article = new Article(new ArticleId("example"), null, "", sentence, List.of(), Published.UNKNOWN, Instant.EPOCH, null,
                "en", List.of());
        return tagger.tag(article).stream().anyMatch(claim -> claim.rule().equals(rule.id()));
    }
}
