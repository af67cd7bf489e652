package org.tocsin.fetch.feed;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Published;

import java.util.List;

/// What a feed's address gave.
public sealed interface Feed {
    /// A feed, its every entry in its own order; none is dropped for what it lacks.
    ///
    /// @param url the site that the feed belongs to, or null
    /// @param archive whether it also lists what is old: a sitemap, not a feed
    record Entries(String title, @Nullable String url, List<FeedEntry> entries, boolean archive)
            implements Feed {
        public Entries {
            entries = List.copyOf(entries);
        }

        /// Of a feed, which lists what is new.
        public Entries(String title, @Nullable String url, List<FeedEntry> entries) {
            this(title, url, entries, false);
        }
    }

    /// A sitemap that lists sitemaps.
    record Index(List<Part> parts) implements Feed {
        public Index {
            parts = List.copyOf(parts);
        }
    }

    /// One of the sitemaps that an index lists.
    ///
    /// @param changed when the index says that it changed
    record Part(String url, Published changed) {}

    /// No feed, and why.
    record NoFeed(String reason) implements Feed {}
}
