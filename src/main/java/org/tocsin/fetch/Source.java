package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Outlet;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/// One entry of the source list: an outlet, and where its news is polled.
///
/// @param feeds RSS or Atom addresses; an outlet without any is only known, never polled
/// @param verified the day on which a person last checked the entry, or null for never
public record Source(Outlet outlet, List<URI> feeds, @Nullable LocalDate verified) {
    public Source {
        feeds = List.copyOf(feeds);
        for (var feed : feeds) {
            if (feed.getHost() == null || !String.valueOf(feed.getScheme()).matches("https?")) {
                throw new IllegalArgumentException(
                        "a feed of " + outlet.id() + " must be an http(s) URL, was '" + feed + "'");
            }
        }
    }

    public String id() {
        return outlet.id();
    }
}
