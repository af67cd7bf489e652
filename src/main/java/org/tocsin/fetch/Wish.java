package org.tocsin.fetch;

import org.tocsin.fetch.feed.FeedEntry;

import java.net.URI;

/// A page that a feed's entry leads to.
///
/// @param feed that lists the entry, as the source names it
/// @param entry whose own words do where the page cannot be had
/// @param url where the page is to be asked for
/// @param hops by which redirects led to another host
/// @param changed whether the entry was taken before and says that it has changed
public record Wish(URI feed, FeedEntry entry, URI url, int hops, boolean changed) {
    /// Longest words of an entry that are kept while its page is awaited, in characters.
    static final int MAX_WORDS = 100_000;

    public Wish {
        entry = bounded(entry);
    }

    private static FeedEntry bounded(FeedEntry entry) {
        return entry.summary().length() <= MAX_WORDS && entry.content().length() <= MAX_WORDS
                ? entry
                : new FeedEntry(
                        entry.id(),
                        entry.link(),
                        entry.title(),
                        cut(entry.summary()),
                        cut(entry.content()),
                        entry.published(),
                        entry.updated(),
                        entry.authors());
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), MAX_WORDS));
    }

    int words() {
        return entry.summary().length() + entry.content().length();
    }

    Wish at(URI target) {
        return new Wish(feed, entry, target, hops + 1, changed);
    }
}
