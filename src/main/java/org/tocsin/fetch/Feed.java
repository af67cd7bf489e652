package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.CanonicalUrl;

import java.util.List;

/// What a feed's address gave.
public sealed interface Feed {
    /// A feed, its every entry in its own order; none is dropped for what it lacks.
    ///
    /// @param url the site that the feed belongs to, or null
    record Entries(String title, @Nullable CanonicalUrl url, List<FeedEntry> entries)
            implements Feed {
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /// No feed, and why.
    record NoFeed(String reason) implements Feed {}
}
