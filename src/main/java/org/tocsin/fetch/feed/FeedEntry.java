package org.tocsin.fetch.feed;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.ContentHash;
import org.tocsin.article.Published;
import org.tocsin.article.WholeText;

import java.util.List;

/// One entry of a feed, as the feed tells it.
///
/// @param id by which the feed knows it, else its address, else a hash of its words
/// @param link where the article stands: the absolute http(s) address as the feed writes it, or
///   null when it does not say
/// @param title plain text, empty when it has none
/// @param summary as in the feed, often HTML
/// @param content the full text when the feed carries it, often HTML, else empty
/// @param published [Published#UNKNOWN] when the feed gives no date; never the date of a change
/// @param updated likewise, of the last change
public record FeedEntry(
        String id,
        @Nullable String link,
        String title,
        String summary,
        String content,
        Published published,
        Published updated,
        List<String> authors) {
    public FeedEntry {
        id = WholeText.of(id);
        title = WholeText.of(title);
        summary = WholeText.of(summary);
        content = WholeText.of(content);
        if (id.isEmpty()) {
            id = link == null ? ContentHash.of(title, summary, content).value() : link;
        }
        authors = authors.stream().map(WholeText::of).toList();
    }

    /// Where the article stands, in the one form by which we know it, or null.
    public @Nullable CanonicalUrl url() {
        return link == null ? null : CanonicalUrl.parse(link).orElse(null);
    }

    /// When it last changed, as far as the feed tells.
    public Published updatedOrPublished() {
        return updated.dated() ? updated : published;
    }

    /// Changes when the feed says that the entry has: by its title or its date of change.
    public String mark() {
        return ContentHash.of(title, updated.toString()).value().substring(0, 8);
    }
}
