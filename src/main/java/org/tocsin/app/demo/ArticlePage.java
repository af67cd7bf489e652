package org.tocsin.app.demo;

import static org.tocsin.app.demo.Template.escaped;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Outlet;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// An article inside its outlet's page: menus, advertisements, boxes and links about it, as the
/// layout has them.
record ArticlePage(Outlet outlet, DemoArticle article, List<DemoArticle> others, URI site) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    /// Paragraphs before the box in the middle of the text, where the layout has one.
    private static final int LEAD = 2;

    private static final int RELATED = 4;

    String html() {
        return Template.named(article.layout()).fill(values());
    }

    private Map<String, String> values() {
        var values = new HashMap<String, String>();
        values.put("title", escaped(article.title()));
        values.put("outlet", escaped(outlet.name()));
        values.put("url", escaped(address()));
        values.put("summary", escaped(article.paragraphs().getFirst()));
        values.put("byline", optional(article.byline()));
        values.put("caption", optional(article.caption()));
        values.put("credit", optional(article.credit()));
        values.put("published", article.published().toString());
        values.put("shown", SHOWN.format(article.published()));
        values.put("modified", isoOrNothing(article.modified()));
        values.put("shownmodified", shownOrNothing(article.modified()));
        values.put("year", String.valueOf(article.appears().atOffset(ZoneOffset.UTC).getYear()));
        values.put("jsonld", jsonLd());
        values.put("related", related());
        values.put("paragraphs", paragraphs(0, article.paragraphs().size()));
        values.put("lead", paragraphs(0, LEAD));
        values.put("rest", paragraphs(LEAD, article.paragraphs().size()));
        return values;
    }

    private String address() {
        return site.resolve(article.path()).toString();
    }

    private static String optional(@Nullable String text) {
        return text == null ? "" : escaped(text);
    }

    private static String isoOrNothing(@Nullable Instant instant) {
        return instant == null ? "" : instant.toString();
    }

    private static String shownOrNothing(@Nullable Instant instant) {
        return instant == null ? "" : SHOWN.format(instant);
    }

    private String paragraphs(int from, int to) {
        var html = new StringBuilder();
        for (int i = from; i < Math.min(to, article.paragraphs().size()); i++) {
            html.append("<p>").append(i == 0 ? dateline() : "");
            html.append(escaped(article.paragraphs().get(i))).append("</p>\n");
        }
        return html.toString();
    }

    private String dateline() {
        var place = article.dateline();
        return place == null ? "" : "<span class=\"dateline\">" + escaped(place) + "</span> — ";
    }

    private String related() {
        return others.stream()
                .filter(other -> !other.address().equals(article.address()))
                .limit(RELATED)
                .map(ArticlePage::link)
                .collect(Collectors.joining());
    }

    static String link(DemoArticle other) {
        return "<li><a href=\"" + other.path() + "\">" + escaped(other.title()) + "</a></li>\n";
    }

    /// Inside a script element a `<` would end it early, so it goes as an escape of JSON.
    private String jsonLd() {
        var node = JSON.createObjectNode();
        node.put("@context", "https://schema.org").put("@type", "NewsArticle");
        node.put("headline", article.title()).put("mainEntityOfPage", address());
        node.put("datePublished", article.published().toString());
        putIfPresent(node, "dateModified", isoOrNothing(article.modified()));
        node.putObject("publisher").put("@type", "Organization").put("name", outlet.name());
        var byline = article.byline();
        if (byline != null) {
            node.putObject("author").put("@type", "Person").put("name", byline);
        }
        return node.toString().replace("<", "\\u003c");
    }

    private static void putIfPresent(ObjectNode node, String key, String value) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }
}
