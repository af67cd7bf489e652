package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Outlet;
import org.tocsin.article.PageHints;
import org.tocsin.fetch.feed.Listing;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/// One entry of the source list: an outlet, and where its news is polled.
///
/// @param addresses that are polled; an outlet without any is only known
/// @param pace how often they are
/// @param hints what to know of its articles' pages
/// @param verified the day on which a person last checked the entry, or null for never
public record Source(
        Outlet outlet,
        List<Address> addresses,
        Pace pace,
        PageHints hints,
        @Nullable LocalDate verified) {
    /// @param listing how it tells what is new
    public record Address(URI url, Listing listing) {}

    public Source {
        addresses = List.copyOf(addresses);
        addresses.forEach(address -> check(outlet, address.url()));
    }

    /// With feeds alone.
    public Source(Outlet outlet, List<URI> feeds, @Nullable LocalDate verified) {
        this(
                outlet,
                feeds.stream().map(feed -> new Address(feed, Listing.FEEDS)).toList(),
                Pace.USUAL,
                PageHints.NONE,
                verified);
    }

    private static void check(Outlet outlet, URI url) {
        if (url.getHost() == null || !String.valueOf(url.getScheme()).matches("https?")) {
            throw new IllegalArgumentException(
                    "a feed of " + outlet.id() + " must be an http(s) URL, was '" + url + "'");
        }
    }

    public String id() {
        return outlet.id();
    }

    /// Whether there is anything to poll.
    public boolean polled() {
        return !addresses.isEmpty();
    }

    /// Whether what is known of an address still counts: it is listed, or a listed one leads to it.
    public boolean polls(StateKey key, FeedState feed) {
        var listed = feed.lease() == null ? key.url() : feed.lease().feed();
        return subscription(listed) != null;
    }

    /// How a listed address is polled, or null.
    @Nullable Subscription subscription(URI listed) {
        return subscriptions().stream()
                .filter(each -> each.feed().equals(listed))
                .findFirst()
                .orElse(null);
    }

    /// Everything of it that is polled.
    public List<Subscription> subscriptions() {
        return addresses.stream()
                .map(address -> new Subscription(this, address.url(), address.listing()))
                .toList();
    }
}
