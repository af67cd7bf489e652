package org.tocsin.app;

import org.tocsin.article.Article;
import org.tocsin.claim.ClaimTagger;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// Reads the claims of articles that stand alone, each as it comes.
///
/// @param tagger reads them; an article in a language without rules has none
record ClaimReader(ClaimTagger tagger) {
    /// The claims in the order of the text. When the work breaks there are none, and it is told.
    List<ClaimLine> read(Incoming incoming, Refusals refusals) {
        return each(
                incoming,
                refusals,
                article -> tagger.tag(article).stream().map(ClaimLine::of).toList());
    }

    /// How its sentences were read, in the order of the text.
    List<Explained> explain(Incoming incoming, Refusals refusals) {
        return each(incoming, refusals, article -> Explained.of(tagger, article));
    }

    private <T> List<T> each(
            Incoming incoming, Refusals refusals, Function<Article, List<T>> reading) {
        var article = incoming.article(incoming.ingested().orElse(Instant.EPOCH));
        if (!tagger.reads(article)) {
            refusals.unread(article.language());
        }
        refusals.left(tagger.unread(article));
        try {
            return reading.apply(article);
        } catch (RuntimeException e) {
            refusals.broke("article " + article.id(), e);
            return List.of();
        }
    }
}
