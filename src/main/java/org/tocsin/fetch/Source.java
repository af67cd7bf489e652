package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Outlet;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// One entry of the source list: an outlet, and where its news is polled.
///
/// @param feeds feeds or sitemaps; an outlet without any, and without pages, is only known
/// @param pages section pages, for outlets without a feed
/// @param pace how often it is polled
/// @param verified the day on which a person last checked the entry, or null for never
public record Source(
        Outlet outlet,
        List<URI> feeds,
        List<SectionPage> pages,
        Pace pace,
        @Nullable LocalDate verified) {
    /// A page that lists articles.
    ///
    /// @param links a CSS selector of the links to them
    public record SectionPage(URI url, String links) {}

    public Source {
        feeds = List.copyOf(feeds);
        pages = List.copyOf(pages);
        Stream.concat(feeds.stream(), pages.stream().map(SectionPage::url))
                .forEach(url -> check(outlet, url));
    }

    /// With feeds alone.
    public Source(Outlet outlet, List<URI> feeds, @Nullable LocalDate verified) {
        this(outlet, feeds, List.of(), Pace.USUAL, verified);
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
        return !feeds.isEmpty() || !pages.isEmpty();
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
        return Stream.concat(
                        feeds.stream().map(feed -> new Subscription(this, feed, null)),
                        pages.stream().map(p -> new Subscription(this, p.url(), p.links())))
                .toList();
    }
}
