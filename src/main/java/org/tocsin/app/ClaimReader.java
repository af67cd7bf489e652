package org.tocsin.app;

import org.tocsin.claim.ClaimTagger;

import java.time.Instant;
import java.util.List;

/// Reads the claims of articles that stand alone, each as it comes.
///
/// @param tagger reads them; an article in a language without rules has none
record ClaimReader(ClaimTagger tagger) {
    /// The claims in the order of the text. When the work breaks there are none, and it is told.
    List<ClaimLine> read(Incoming incoming, Refusals refusals) {
        var article = incoming.article(incoming.ingested().orElse(Instant.EPOCH));
        if (!tagger.reads(article)) {
            refusals.unread(article.language());
        }
        try {
            return tagger.tag(article).stream().map(ClaimLine::of).toList();
        } catch (RuntimeException e) {
            refusals.broke("article " + article.id(), e);
            return List.of();
        }
    }
}
