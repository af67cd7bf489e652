package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Published;
import org.tocsin.fetch.feed.Feed;
import org.tocsin.fetch.feed.FeedEntry;

import java.util.List;
import java.util.stream.Stream;

/// A line that `feed` prints: the feed itself, then each of its entries.
sealed interface FeedLine {
    /// @param feed always true: what tells this line from those of entries
    record Head(String file, boolean feed, String title, @Nullable String url)
            implements FeedLine {}

    /// @param publishedAt an ISO instant or day, as exact as the feed tells, or null
    record Entry(
            String file,
            String id,
            @Nullable String url,
            String title,
            String summary,
            String content,
            @Nullable String publishedAt,
            @Nullable String updatedAt,
            List<String> authors)
            implements FeedLine {}

    static Stream<FeedLine> of(String file, Feed.Entries feed) {
        return Stream.concat(
                Stream.of(new Head(file, true, feed.title(), feed.url())),
                feed.entries().stream().map(entry -> entry(file, entry)));
    }

    private static Entry entry(String file, FeedEntry entry) {
        return new Entry(
                file,
                entry.id(),
                entry.link(),
                entry.title(),
                entry.summary(),
                entry.content(),
                date(entry.published()),
                date(entry.updated()),
                entry.authors());
    }

    /// The sitemaps of an index stand as its entries.
    static Stream<FeedLine> of(String file, Feed.Index index) {
        return Stream.concat(
                Stream.of(new Head(file, true, "", null)),
                index.parts().stream()
                        .map(
                                part ->
                                        new Entry(
                                                file,
                                                part.url(),
                                                part.url(),
                                                "",
                                                "",
                                                "",
                                                null,
                                                date(part.changed()),
                                                List.of())));
    }

    private static @Nullable String date(Published published) {
        return switch (published) {
            case Published.At(var instant) -> instant.toString();
            case Published.On(var day) -> day.toString();
            case Published.Undated _ -> null;
        };
    }
}
