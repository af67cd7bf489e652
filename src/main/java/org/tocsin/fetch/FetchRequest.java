package org.tocsin.fetch;

import org.tocsin.article.ArticleId;

import java.net.URI;

/// What one fetcher asks of the one that owns a host.
public sealed interface FetchRequest {
    /// Whose news it is: an id of the source list.
    String source();

    /// What is to be asked for.
    URI url();

    /// Fetch a page that a feed on another host lists, or that another host's redirect leads to.
    record Page(String source, Wish wish) implements FetchRequest {
        @Override
        public URI url() {
            return wish.url();
        }
    }

    /// Poll an address while the lease lasts.
    record Poll(String source, URI url, Lease lease) implements FetchRequest {}

    /// Look at a page again: an open alert rests on it.
    ///
    /// @param article under whose id a changed text goes out
    record Revisit(String source, URI url, ArticleId article) implements FetchRequest {}

    /// The host that decides who takes the request.
    default String host() {
        return StateKey.host(url());
    }

    default StateKey key() {
        return StateKey.of(source(), url());
    }
}
