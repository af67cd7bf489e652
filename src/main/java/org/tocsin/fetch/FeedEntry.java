package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.ContentHash;
import org.tocsin.article.Published;

import java.util.List;

/// One entry of a feed, as the feed tells it.
///
/// @param id by which the feed knows it, else its address, else a hash of its words
/// @param url where the article stands, or null when the feed does not say
/// @param title plain text, empty when it has none
/// @param summary as in the feed, often HTML
/// @param content the full text when the feed carries it, often HTML, else empty
/// @param published [Published#UNKNOWN] when the feed gives no date
/// @param updated likewise, of the last change
public record FeedEntry(
        String id,
        @Nullable CanonicalUrl url,
        String title,
        String summary,
        String content,
        Published published,
        Published updated,
        List<String> authors) {
    public FeedEntry {
        authors = List.copyOf(authors);
    }

    /// Changes when the feed says that the entry has: by its title or its date of change.
    String mark() {
        return ContentHash.of(title, updated.toString()).value().substring(0, 8);
    }
}
