package org.tocsin.claim;

import org.tocsin.article.Article;
import org.tocsin.article.Sentences;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Reads the claims of one article: pure, deterministic, linear in the text. An article in a
/// language without rules has none.
public final class ClaimTagger {
    private final RuleSet set;

    public ClaimTagger(RuleSet set) {
        this.set = set;
    }

    /// The hash of the set.
    public String ruleSet() {
        return set.hash();
    }

    /// Whether the set has rules for the article's language; `und` is read as English and left to
    /// the rules.
    public boolean reads(Article article) {
        return article.language().equals("en") || article.language().equals(Article.UNDETERMINED);
    }

    /// The claims in the order of the text, the headline's first.
    public List<Claim> tag(Article article) {
        return tag(article, Trace.NONE);
    }

    /// As [#tag(Article)], telling on the way what was read and what made no claim.
    public List<Claim> tag(Article article, Trace trace) {
        if (!reads(article)) {
            return List.of();
        }
        var day =
                article.published()
                        .latest()
                        .map(i -> i.atZone(ZoneOffset.UTC).toLocalDate())
                        .orElse(null);
        var text = new ArticleReading(set, article, day, trace);
        var drafts = new ArrayList<Draft>();
        var body = Sentences.split(article.body(), article.chrome());
        var apart =
                !article.body().startsWith(article.title())
                        || article.chrome().stream().anyMatch(s -> s.start() == 0);
        if (!article.title().isBlank() && apart) {
            text.headline(article.title(), drafts);
        }
        text.body(body, drafts);
        return new ClaimWriter(set, article, day).write(Retelling.settle(drafts));
    }
}
