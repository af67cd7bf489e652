package org.tocsin.app;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.kafka.Json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A page, and what people marked on it. A field that nobody marked is null.
///
/// @param file its HTML
/// @param url where it stood, or null
/// @param publishedAt an ISO day or instant
record MarkedPage(
        String id,
        Path file,
        @Nullable CanonicalUrl url,
        @Nullable String body,
        @Nullable String title,
        @Nullable String publishedAt,
        @Nullable List<String> authors,
        @Nullable String kind) {

    /// The pages of a directory `html/ID.html.gz` beside its `ground-truth.json`, by id.
    static List<MarkedPage> read(Path directory) throws IOException {
        var truth = directory.resolve("ground-truth.json");
        try {
            var pages = new ArrayList<MarkedPage>();
            for (var entry : Json.mapper().readTree(truth.toFile()).properties()) {
                var file = directory.resolve("html").resolve(entry.getKey() + ".html.gz");
                pages.add(of(entry.getKey(), file, entry.getValue()));
            }
            pages.sort(Comparator.comparing(MarkedPage::id));
            return pages;
        } catch (JacksonException e) {
            throw CommandException.usage(truth + ": no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw CommandException.usage(truth + ": cannot be read: " + e.getMessage());
        }
    }

    private static MarkedPage of(String id, Path file, JsonNode truth) {
        var authors = truth.get("authors");
        return new MarkedPage(
                id,
                file,
                CanonicalUrl.parse(truth.path("url").asText()).orElse(null),
                text(truth, "articleBody"),
                text(truth, "title"),
                text(truth, "published_at"),
                authors == null ? null : authors.valueStream().map(JsonNode::asText).toList(),
                text(truth, "kind"));
    }

    private static @Nullable String text(JsonNode truth, String field) {
        var value = truth.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }
}
