package org.tocsin.fetch.feed;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Published;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// JSON Feed 1.0 and 1.1 (jsonfeed.org).
final class JsonFormat implements FeedFormat {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public Optional<Feed> read(FeedText text) {
        if (!text.text().startsWith("{")) {
            return Optional.empty();
        }
        try {
            var feed = JSON.readTree(text.text());
            return feed.path("items").isArray() && feed.hasNonNull("version")
                    ? Optional.of(feed(feed, text.base()))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.of(new Feed.NoFeed("broken JSON: " + e.getOriginalMessage()));
        }
    }

    private static Feed feed(JsonNode feed, @Nullable URI base) {
        return new Feed.Entries(
                PlainText.of(text(feed, "title")),
                link(feed, base, "home_page_url"),
                feed.path("items").valueStream().map(item -> entry(item, base)).toList());
    }

    private static FeedEntry entry(JsonNode item, @Nullable URI base) {
        return new FeedEntry(
                text(item, "id"),
                link(item, base, "url", "external_url"),
                PlainText.of(text(item, "title")),
                text(item, "summary"),
                text(item, "content_html", "content_text"),
                date(item, "date_published"),
                date(item, "date_modified"),
                authors(item));
    }

    /// Version 1.1 names many, version 1.0 one.
    private static List<String> authors(JsonNode item) {
        return Stream.concat(item.path("authors").valueStream(), Stream.of(item.path("author")))
                .map(author -> PlainText.of(text(author, "name")))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable String link(JsonNode node, @Nullable URI base, String... names) {
        return Stream.of(names)
                .flatMap(name -> Links.resolve(base, text(node, name)).stream())
                .findFirst()
                .orElse(null);
    }

    private static Published date(JsonNode node, String name) {
        return FeedDate.read(text(node, name)).orElse(Published.UNKNOWN);
    }

    private static String text(JsonNode node, String... names) {
        return Stream.of(names)
                .map(name -> node.path(name).asText("").strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
