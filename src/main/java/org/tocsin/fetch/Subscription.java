package org.tocsin.fetch;

import org.tocsin.fetch.feed.Listing;

import java.net.URI;

/// One address of one source that is polled.
///
/// @param listing how it tells what is new
public record Subscription(Source source, URI feed, Listing listing) {
    StateKey key() {
        return StateKey.of(source.id(), feed);
    }
}
