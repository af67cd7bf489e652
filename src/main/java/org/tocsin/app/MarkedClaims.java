package org.tocsin.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.tocsin.app.score.AnnotatedClaim;
import org.tocsin.app.score.AnnotatedText;
import org.tocsin.article.Outlets;
import org.tocsin.article.Span;
import org.tocsin.kafka.Json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads what people marked in texts: a YAML list of short texts with one claim each, or a YAML map
/// that is one whole article with all of its claims.
///
/// A text is in English unless `language` says otherwise. The claim of a short text is in its last
/// sentence where `sentence: last` says so, else anywhere.
final class MarkedClaims {
    private static final YAMLMapper YAML =
            YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final String NONE = "NONE";

    /// Stands under a headline that is marked without its article.
    private static final String BODY = "More follows.";

    /// A text and what is marked in it.
    record Marked(Incoming article, AnnotatedText gold) {}

    private final ArticleLine articles;

    MarkedClaims(Outlets outlets) {
        articles = new ArticleLine(outlets);
    }

    /// @throws CommandException naming the file, and the text in it, that is no such data
    List<Marked> read(Path file) {
        try {
            var tree = YAML.readTree(Files.readString(file));
            if (!tree.isArray()) {
                return List.of(article(tree));
            }
            var all = new ArrayList<Marked>();
            for (var text : tree) {
                all.add(sentence(file.getFileName() + "#" + (all.size() + 1), text));
            }
            return all;
        } catch (JsonProcessingException e) {
            throw CommandException.usage(file + ": is no YAML: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw CommandException.usage(file + ": cannot be read: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(file + ": " + e.getMessage());
        }
    }

    private Marked sentence(String id, JsonNode node) {
        var text = needed(id, node, "text");
        var title = node.path("title").asBoolean();
        var type = needed(id, node, "type");
        var claims = new ArrayList<AnnotatedClaim>();
        if (!type.equals(NONE)) {
            var from =
                    node.path("sentence").asText().equals("last")
                            ? text.lastIndexOf(". ", text.length() - 2) + 1
                            : 0;
            var at = new Span(points(text, from), points(text, text.length()));
            claims.add(claim(id, node, at, text.substring(from).strip(), title));
        }
        var none = new Span(0, points(text, text.length()));
        return new Marked(
                incoming(id, title ? text : "", title ? "" : text, node),
                new AnnotatedText(id, claims, claims.isEmpty() ? List.of(none) : List.of(), false));
    }

    private Marked article(JsonNode node) {
        var id = needed("the article", node, "id");
        var title = node.path("title").asText();
        var text = needed(id, node, "text");
        var claims = new ArrayList<AnnotatedClaim>();
        for (var claim : node.path("claims")) {
            var quote = needed(id, claim, "quote");
            var inTitle = !text.contains(quote) && title.contains(quote);
            claims.add(claim(id, claim, span(id, inTitle ? title : text, quote), quote, inTitle));
        }
        var none = new ArrayList<Span>();
        node.path("none").forEach(quote -> none.add(span(id, text, quote.asText())));
        return new Marked(
                incoming(id, title, text, node), new AnnotatedText(id, claims, none, true));
    }

    private static AnnotatedClaim claim(
            String id, JsonNode node, Span at, String words, boolean title) {
        return new AnnotatedClaim(
                at.start(),
                at.end(),
                words,
                title,
                needed(id, node, "type"),
                needed(id, node, "status"),
                node.path("source").asText("*"),
                codes(node.path("actor")),
                codes(node.path("recipient")));
    }

    private static List<String> codes(JsonNode node) {
        var codes = new ArrayList<String>();
        if (node.isTextual()) {
            codes.add(node.asText());
        }
        node.forEach(code -> codes.add(code.asText()));
        codes.removeIf(String::isBlank);
        return codes;
    }

    private Incoming incoming(String id, String title, String body, JsonNode node) {
        var json = Json.mapper().createObjectNode();
        json.put("id", id).put("title", title).put("body", body.isEmpty() ? BODY : body);
        json.put("language", node.path("language").asText("en"));
        for (var key : List.of("outlet", "published")) {
            if (node.hasNonNull(key)) {
                json.put(key.equals("outlet") ? key : "published_at", node.path(key).asText());
            }
        }
        return articles.read(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Span span(String id, String text, String quote) {
        var at = text.indexOf(quote);
        if (at < 0) {
            throw new IllegalArgumentException(id + ": not in its text: " + quote);
        }
        return new Span(points(text, at), points(text, at + quote.length()));
    }

    private static int points(String text, int chars) {
        return text.codePointCount(0, chars);
    }

    private static String needed(String id, JsonNode node, String key) {
        var value = node.path(key);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new IllegalArgumentException(id + ": needs " + key);
        }
        return value.asText();
    }
}
