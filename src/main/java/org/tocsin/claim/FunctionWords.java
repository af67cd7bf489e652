package org.tocsin.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import org.tocsin.article.Token;
import org.tocsin.article.Words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The small words that the reader knows by their English names, and what a language has in their
/// place: "de" is read as "of", "que" as "that". Words of texts and of the language's own files are
/// led over alike, so that they meet; where words stand does not change.
///
/// @param names English words by those of the language; empty for English itself
record FunctionWords(Map<String, String> names) {
    static final FunctionWords NONE = new FunctionWords(Map.of());

    /// What holds no words: names of entries, and sentences, which are led over as texts are.
    private static final Set<String> KEPT =
            Set.of(
                    "code",
                    "within",
                    "class",
                    "state",
                    "id",
                    "type",
                    "rows",
                    "examples",
                    "counter_examples");

    FunctionWords {
        names = Map.copyOf(names);
    }

    /// As `grammar.yaml` has them under `read_as`: for each English word those that stand for it.
    static FunctionWords of(JsonNode readAs) {
        var names = new HashMap<String, String>();
        for (var entry : readAs.properties()) {
            for (var word : Language.list(entry.getValue())) {
                var before = names.put(word, entry.getKey());
                if (before != null) {
                    throw new IllegalArgumentException(
                            "grammar.yaml: read_as: '"
                                    + word
                                    + "' stands for '"
                                    + before
                                    + "' and for '"
                                    + entry.getKey()
                                    + "'");
                }
            }
        }
        return new FunctionWords(names);
    }

    /// The tokens of a text as the reader knows them.
    List<Token> in(List<Token> tokens) {
        return names.isEmpty() ? tokens : tokens.stream().map(this::in).toList();
    }

    private Token in(Token token) {
        var name = names.get(token.text());
        return name == null ? token : new Token(token.start(), token.end(), name);
    }

    /// A phrase as the reader meets it in a text.
    String in(String phrase) {
        if (names.isEmpty()) {
            return phrase;
        }
        var led = new StringBuilder(phrase);
        for (var token : Words.tokens(phrase).reversed()) {
            var name = names.get(token.text());
            if (name != null) {
                led.replace(token.start(), token.end(), name);
            }
        }
        return led.toString();
    }

    /// A file with all of its words led over.
    JsonNode in(JsonNode tree) {
        return switch (tree) {
            case TextNode text -> TextNode.valueOf(in(text.asText()));
            case ArrayNode list -> {
                var led = JsonNodeFactory.instance.arrayNode(list.size());
                list.forEach(each -> led.add(in(each)));
                yield led;
            }
            case ObjectNode entry -> {
                var led = JsonNodeFactory.instance.objectNode();
                for (var field : entry.properties()) {
                    var kept = KEPT.contains(field.getKey());
                    led.set(field.getKey(), kept ? field.getValue() : in(field.getValue()));
                }
                yield led;
            }
            default -> tree;
        };
    }
}
