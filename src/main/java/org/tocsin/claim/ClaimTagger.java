package org.tocsin.claim;

import org.tocsin.article.Article;
import org.tocsin.article.Sentence;
import org.tocsin.article.Sentences;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

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

    /// What the set says of outlets' pages.
    public LearntText learnt() {
        return set.learnt();
    }

    /// Whether the set has rules for the article's language; `und` is read as English and left to
    /// the rules.
    public boolean reads(Article article) {
        return set.in(article.language()).isPresent();
    }

    /// The claims in the order of the text, the headline's first. Of a sentence beyond measure only
    /// the beginning is read: see [#unread].
    public List<Claim> tag(Article article) {
        return tag(article, Sentences.of(article));
    }

    /// As [#tag(Article)], of an article whose body was split already.
    ///
    /// @param body as [Sentences#of] gives it
    public List<Claim> tag(Article article, List<Sentence> body) {
        return tag(article, body, Trace.NONE);
    }

    /// As [#tag(Article)], telling on the way what was read and what made no claim.
    public List<Claim> tag(Article article, Trace trace) {
        return tag(article, Sentences.of(article), trace);
    }

    private List<Claim> tag(Article article, List<Sentence> body, Trace trace) {
        return set.in(article.language())
                .map(rules -> tag(rules, article, rules.text(article, body), trace))
                .orElse(List.of());
    }

    private static List<Claim> tag(RuleSet set, Article article, ArticleText text, Trace trace) {
        if (trace == Trace.NONE && candidates(set, text).findAny().isEmpty()) {
            return List.of();
        }
        var day =
                article.published()
                        .latest()
                        .map(_ -> article.published().clamped(article.fetchedAt()))
                        .map(i -> i.atZone(ZoneOffset.UTC).toLocalDate())
                        .orElse(null);
        var drafts = new ArticleReading(set, article, text, day, trace).read();
        return drafts.isEmpty()
                ? List.of()
                : new ClaimWriter(set, article, day).write(Retelling.settle(drafts));
    }

    /// How many sentences pass the first look, which holds a trigger of the rules against the names
    /// of the lexicon. An article where none does has no claims.
    public long candidates(Article article) {
        return set.in(article.language())
                .map(rules -> candidates(rules, rules.text(article)).count())
                .orElse(0L);
    }

    private static Stream<TokenizedSentence> candidates(RuleSet set, ArticleText text) {
        return text.sentences().filter(s -> set.prefilter().passes(s.tokens()));
    }

    /// How many chars stand behind the point to which its longest sentences are read.
    public int unread(Article article) {
        return set.in(article.language())
                .map(rules -> rules.text(article).sentences())
                .map(sentences -> sentences.mapToInt(TokenizedSentence::unread).sum())
                .orElse(0);
    }
}
