package org.tocsin.extract;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;

import org.jsoup.parser.Parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a page says of itself in JSON-LD: the node that describes its article, if one does.
///
/// @param article the node, or a missing one
/// @param nodes every node with a type, those that others refer to too
/// @param byId nodes that others refer to
/// @param whole whether every script could be read
record JsonLd(JsonNode article, List<JsonNode> nodes, Map<String, JsonNode> byId, boolean whole) {
    private static final JsonMapper LENIENT =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();
    private static final Pattern WRAPPING =
            Pattern.compile(
                    "^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*+]]>|]]>)\\s*+;?\\s*+$");
    private static final Pattern TEXT =
            Pattern.compile(
                    "\"(?<key>@type|headline|datePublished|dateModified)\"\\s*+:\\s*+\"(?<text>[^\"\\\\]{1,300}+)\"");
    private static final Pattern ARTICLE =
            Pattern.compile(
                    "(?:\\w*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)");
    private static final Pattern PAGE = Pattern.compile("(?:\\w*Page|CreativeWork|Article)");
    private static final int DEEPEST = 6;

    /// @param scripts as the page has them; what cannot be read is passed over
    /// @param titles of the page: of several articles, the one that has such a headline is its own
    static JsonLd of(List<String> scripts, List<String> titles) {
        var nodes = new ArrayList<JsonNode>();
        var whole = true;
        for (var script : scripts) {
            var root = parse(script);
            whole &= root.isPresent() || script.isBlank();
            collect(root.orElseGet(() -> salvaged(script)), nodes, 0);
        }
        var byId = new HashMap<String, JsonNode>();
        for (var node : nodes) {
            byId.putIfAbsent(node.path("@id").asText(), node);
        }
        var articles = nodes.stream().filter(node -> is(node, ARTICLE)).toList();
        var own = articles.stream().filter(node -> titled(node, titles)).findFirst();
        var article = own.or(() -> articles.stream().findFirst());
        return new JsonLd(article.orElse(MissingNode.getInstance()), nodes, byId, whole);
    }

    private static boolean is(JsonNode node, Pattern type) {
        return types(node).anyMatch(name -> type.matcher(name).matches());
    }

    private static boolean titled(JsonNode node, List<String> titles) {
        var headline = PhraseIndex.plain(unescaped(node.path("headline").asText()));
        return !headline.isEmpty()
                && titles.stream().map(PhraseIndex::plain).anyMatch(t -> t.contains(headline));
    }

    /// Every `@type` on the page.
    List<String> types() {
        return nodes.stream().flatMap(JsonLd::types).toList();
    }

    /// What the page itself has under a key, its article left out.
    Optional<String> elsewhere(String key) {
        return nodes.stream()
                .filter(node -> is(node, PAGE))
                .flatMap(node -> texts(node.path(key)))
                .findFirst();
    }

    /// The first text found under one of the keys, entities read.
    Optional<String> text(String... keys) {
        return Stream.of(keys).flatMap(key -> texts(article.path(key))).findFirst();
    }

    /// Every text or name under a key.
    List<String> names(String key) {
        return texts(article.path(key)).toList();
    }

    /// Names under a key of those that are not called organisations.
    List<String> people(String key) {
        return flat(article.path(key), 0)
                .filter(node -> types(referred(node)).noneMatch(t -> t.endsWith("Organization")))
                .flatMap(this::texts)
                .toList();
    }

    /// Whether the article's own value under a key is false.
    boolean denies(String key) {
        var own = article.path(key).asText();
        return own.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://schema.org/", "")
                .equals("false");
    }

    private static Stream<JsonNode> flat(JsonNode node, int depth) {
        return node.isArray() && depth < DEEPEST
                ? node.valueStream().flatMap(item -> flat(item, depth + 1))
                : Stream.of(node);
    }

    private static Optional<JsonNode> parse(String data) {
        try {
            return Optional.ofNullable(LENIENT.readTree(WRAPPING.matcher(data).replaceAll("")));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /// Of what is no JSON, the plain texts of an article that need none to be found.
    private static JsonNode salvaged(String data) {
        var article = LENIENT.createObjectNode();
        TEXT.matcher(data)
                .results()
                .filter(found -> !article.has(found.group("key")))
                .forEach(found -> article.put(found.group("key"), found.group("text")));
        return article.has("@type") ? article : MissingNode.getInstance();
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
            return;
        }
        for (var key : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
            if (node.path(key).isContainerNode()) {
                collect(node.path(key), into, depth + 1);
            }
        }
    }

    private static Stream<String> types(JsonNode node) {
        var type = node.path("@type");
        return (type.isArray() ? type.valueStream() : Stream.of(type))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .map(name -> name.substring(name.lastIndexOf('/') + 1));
    }

    /// The node itself, or the one that it only names.
    private JsonNode referred(JsonNode node) {
        var other = node.has("name") ? null : byId.get(node.path("@id").asText());
        return other == null || node.path("@id").asText().isEmpty() ? node : other;
    }

    private Stream<String> texts(JsonNode node) {
        return flat(node, 0)
                .flatMap(item -> item.isObject() ? named(referred(item)) : Stream.of(item))
                .filter(value -> value.isTextual() && !value.asText().isBlank())
                .map(value -> unescaped(value.asText()));
    }

    /// A node's name: one or several, as a literal, or in parts.
    private static Stream<JsonNode> named(JsonNode node) {
        var name = node.path("name");
        var parts = node.path("givenName").asText() + " " + node.path("familyName").asText();
        if (name.isMissingNode()) {
            name = parts.isBlank() ? node.path("@value") : TextNode.valueOf(parts);
        }
        return flat(name, 0).map(item -> item.isObject() ? item.path("@value") : item);
    }

    private static String unescaped(String text) {
        return Parser.unescapeEntities(text, false).strip();
    }
}
