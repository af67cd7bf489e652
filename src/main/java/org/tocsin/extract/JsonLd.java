package org.tocsin.extract;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a page says of itself in JSON-LD: the node that describes its article, if one does.
///
/// @param article the node, or a missing one
/// @param types every `@type` on the page
record JsonLd(JsonNode article, List<String> types) {
    private static final JsonMapper LENIENT =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();
    private static final Pattern WRAPPING =
            Pattern.compile(
                    "^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*+]]>|]]>)\\s*+;?\\s*+$");
    private static final Pattern ARTICLE =
            Pattern.compile(
                    "(?:\\w*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)");
    private static final int DEEPEST = 6;

    static JsonLd of(Document page) {
        var nodes = new ArrayList<JsonNode>();
        for (var script : page.select("script[type*=ld+json]")) {
            parse(script.data()).ifPresent(root -> collect(root, nodes, 0));
        }
        var types = nodes.stream().flatMap(JsonLd::types).toList();
        var article =
                nodes.stream()
                        .filter(node -> types(node).anyMatch(t -> ARTICLE.matcher(t).matches()))
                        .findFirst();
        return new JsonLd(article.orElse(MissingNode.getInstance()), types);
    }

    /// The first text found under one of the keys, entities read.
    Optional<String> text(String... keys) {
        return Stream.of(keys).flatMap(key -> texts(article.path(key))).findFirst();
    }

    /// Every text or name under a key.
    List<String> names(String key) {
        return texts(article.path(key)).toList();
    }

    private static Optional<JsonNode> parse(String data) {
        try {
            return Optional.ofNullable(LENIENT.readTree(WRAPPING.matcher(data).replaceAll("")));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> into, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject() && node.has("@type")) {
            into.add(node);
        }
        if (node.isArray()) {
            node.forEach(item -> collect(item, into, depth + 1));
        } else {
            collect(node.path("@graph"), into, depth + 1, node.has("@graph"));
            collect(node.path("mainEntity"), into, depth + 1, node.has("mainEntity"));
        }
    }

    private static void collect(JsonNode node, List<JsonNode> into, int depth, boolean there) {
        if (there) {
            collect(node, into, depth);
        }
    }

    private static Stream<String> types(JsonNode node) {
        return texts(node.path("@type")).map(type -> type.substring(type.lastIndexOf('/') + 1));
    }

    private static Stream<String> texts(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().flatMap(JsonLd::texts);
        }
        if (node.isObject()) {
            return texts(node.path("name"));
        }
        return node.isTextual() && !node.asText().isBlank()
                ? Stream.of(Parser.unescapeEntities(node.asText(), false).strip())
                : Stream.of();
    }
}
