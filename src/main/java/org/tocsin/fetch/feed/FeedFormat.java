package org.tocsin.fetch.feed;

import java.util.Optional;

/// One way to write a feed.
interface FeedFormat {
    /// What the text says, or empty when it is not written in this format.
    Optional<Feed> read(FeedText text);
}
