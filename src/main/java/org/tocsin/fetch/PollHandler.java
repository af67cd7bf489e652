package org.tocsin.fetch;

import org.tocsin.article.Article;

/// Takes what polls bring. Called from many threads, for one feed from one at a time.
///
/// What it throws leaves the entry unread: it comes again with a later poll.
public interface PollHandler {
    /// One new or changed article, once.
    ///
    /// @param state of the feed, this article counted as seen: store both or neither
    void article(Subscription feed, Article article, FetchState state);

    /// A poll has ended, and this is what the next one starts from.
    default void polled(Subscription feed, FetchState state) {}
}
