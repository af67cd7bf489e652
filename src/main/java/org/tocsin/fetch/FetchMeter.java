package org.tocsin.fetch;

import org.tocsin.article.Article;
import org.tocsin.fetch.feed.FeedEntry;

/// What the fetcher counts.
///
/// Balance: every entry that is news to us is in the end either told or unread.
public interface FetchMeter {
    FetchMeter NONE = new FetchMeter() {};

    /// A feed was asked, and this is how it ended.
    default void polled(Subscription feed, FetchOutcome outcome) {}

    /// An answer was no feed.
    default void noFeed(Subscription feed, String why) {}

    /// An article was handed on.
    default void told(Subscription feed, Article article) {}

    /// An entry has neither a page nor words of its own that can be read.
    default void unread(Subscription feed, FeedEntry entry, String why) {}

    /// A poll ended in an error of ours or of the handler.
    default void broke(Subscription feed, RuntimeException error) {}
}
