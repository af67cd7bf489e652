package org.tocsin.fetch;

import java.net.URI;
import java.time.Instant;

/// Why an address that no source lists is polled: a feed leads there, by a redirect or as an index
/// of sitemaps. Whoever owns the feed renews the lease; without that it ends.
///
/// @param feed as the source lists it
/// @param hops from the feed to here
public record Lease(URI feed, int hops, Instant until) {
    /// More lead nowhere.
    static final int MOST_HOPS = 5;
}
