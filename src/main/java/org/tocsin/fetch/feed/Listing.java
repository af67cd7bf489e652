package org.tocsin.fetch.feed;

import org.jspecify.annotations.Nullable;

import java.net.URI;

/// How what an address answers tells what is new there.
@FunctionalInterface
public interface Listing {
    /// By being a feed or sitemap, in whatever format.
    Listing FEEDS = FeedParser::feed;

    /// @param charset as the HTTP header named it, or null
    /// @param base where it stands: relative links are read against it; null when unknown
    Feed read(byte[] body, @Nullable String charset, @Nullable URI base);
}
