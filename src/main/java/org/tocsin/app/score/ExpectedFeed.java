package org.tocsin.app.score;

import com.fasterxml.jackson.databind.JsonNode;

import org.jsoup.Jsoup;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.Published;
import org.tocsin.fetch.feed.Feed;
import org.tocsin.fetch.feed.FeedEntry;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What another parser, gofeed, makes of a feed, brought to the fields that we read.
///
/// The mapping: an id, link or date that is named differently in RSS, Atom and JSON Feed is one
/// field; titles and authors' names are compared as plain text, summaries and contents as the HTML
/// that they mean; addresses as absolute http(s) ones in canonical form, others are none; times as
/// instants. What gofeed does not give is not compared, nor is what we do not read (images,
/// categories, enclosures, extensions, ratings).
public final class ExpectedFeed {
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!]|&[a-zA-Z0-9#]{2,32};");

    private ExpectedFeed() {}

    /// What differs, field by field; empty when the two are equal.
    public static Map<String, String> differences(JsonNode expected, Feed.Entries read) {
        var differences = new TreeMap<String, String>();
        same(differences, "title", plain(first(expected, "title")), read.title());
        var site = first(expected, "link", "home_page_url");
        if (!site.isEmpty()) {
            same(differences, "url", address(site), address(read.url() == null ? "" : read.url()));
        }
        var items = items(expected);
        same(differences, "entries", "" + items.size(), "" + read.entries().size());
        for (int i = 0; i < Math.min(items.size(), read.entries().size()); i++) {
            entry(differences, "entry " + i + " ", items.get(i), read.entries().get(i));
        }
        return differences;
    }

    private static List<JsonNode> items(JsonNode feed) {
        return Stream.of("items", "entries").flatMap(n -> feed.path(n).valueStream()).toList();
    }

    private static void entry(
            Map<String, String> differences, String at, JsonNode expected, FeedEntry read) {
        var id = first(expected, "guid", "id");
        if (!id.isEmpty()) {
            same(differences, at + "id", id, read.id());
        }
        var link = first(expected, "link", "url", "links");
        var ours = read.link() == null ? "" : read.link();
        same(differences, at + "url", address(link), address(ours));
        same(differences, at + "title", plain(first(expected, "title")), read.title());
        var summary = first(expected, "summary", "description");
        same(differences, at + "summary", html(summary), html(read.summary()));
        var content = first(expected, "content", "content_html", "content_text");
        same(differences, at + "content", html(content), html(read.content()));
        var published = first(expected, "publishedParsed", "pubDateParsed", "date_published");
        var updated = first(expected, "updatedParsed", "date_modified");
        // gofeed calls a change the publication where the feed tells no other date: we do not
        if (!published.equals(updated) || read.published().dated()) {
            same(differences, at + "published", time(published), time(read.published()));
        }
        same(differences, at + "updated", time(updated), time(read.updated()));
        same(differences, at + "authors", authors(expected), read.authors().toString());
    }

    private static void same(Map<String, String> differences, String field, String a, String b) {
        if (!a.equals(b)) {
            differences.put(field, "expected " + a + ", read " + b);
        }
    }

    /// The first of these fields that says something: a text, an object's `value`, or of a list of
    /// links the first that leads to the page.
    private static String first(JsonNode node, String... names) {
        for (var name : names) {
            var text = text(node.path(name));
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static String text(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream()
                    .filter(link -> link.path("rel").asText("alternate").equals("alternate"))
                    .map(link -> link.isObject() ? link.path("href").asText() : link.asText())
                    .findFirst()
                    .orElse("");
        }
        return (node.isObject() ? node.path("value") : node).asText("").strip();
    }

    private static String authors(JsonNode entry) {
        return Stream.of(
                        entry.path("authors"),
                        entry.path("dcExt").path("creator"),
                        entry.path("author"),
                        entry.path("itunesExt").path("author"))
                .map(ExpectedFeed::names)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of())
                .toString();
    }

    private static List<String> names(JsonNode authors) {
        return (authors.isArray() ? authors.valueStream() : Stream.of(authors))
                .map(author -> author.isObject() ? author.path("name") : author)
                .map(name -> plain(name.asText("")))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String plain(String words) {
        var text = MARKUP.matcher(words).find() ? Jsoup.parseBodyFragment(words).text() : words;
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String html(String words) {
        return Jsoup.parseBodyFragment(words).body().html().replaceAll("\\s+", " ").strip();
    }

    private static String address(String written) {
        return CanonicalUrl.parse(written).map(CanonicalUrl::value).orElse("");
    }

    private static String time(String written) {
        return written.isEmpty()
                ? ""
                : time(new Published.At(OffsetDateTime.parse(written).toInstant()));
    }

    private static String time(Published published) {
        return published.dated() ? published.toString() : "";
    }
}
