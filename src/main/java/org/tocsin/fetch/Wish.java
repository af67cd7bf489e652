package org.tocsin.fetch;

import org.tocsin.article.WholeText;
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
    /// Longest words of an entry that are kept while its page is awaited, in characters. Six bytes
    /// each, as the worst of them stand in JSON, they still fit into a record.
    static final int MAX_WORDS = 100_000;

    private static final int MAX_NAME = 1_000;
    private static final int MOST_AUTHORS = 20;

    public Wish {
        entry = bounded(entry);
    }

    private static FeedEntry bounded(FeedEntry entry) {
        var content = WholeText.first(entry.content(), MAX_WORDS);
        return new FeedEntry(
                WholeText.first(entry.id(), MAX_NAME),
                entry.link(),
                WholeText.first(entry.title(), MAX_NAME),
                WholeText.first(entry.summary(), MAX_WORDS - content.length()),
                content,
                entry.published(),
                entry.updated(),
                entry.authors().stream()
                        .limit(MOST_AUTHORS)
                        .map(author -> WholeText.first(author, MAX_NAME))
                        .toList());
    }

    int words() {
        return entry.summary().length() + entry.content().length();
    }

    Wish at(URI target) {
        return new Wish(feed, entry, target, hops + 1, changed);
    }
}
