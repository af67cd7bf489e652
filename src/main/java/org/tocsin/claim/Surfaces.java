package org.tocsin.claim;

import com.fasterxml.jackson.databind.JsonNode;

import org.tocsin.article.Token;
import org.tocsin.article.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Every name of the lexicon by the words that a text would hold, with all that it can mean.
final class Surfaces {
    private static final List<String> KINDS =
            List.of(
                    "states",
                    "places",
                    "organisations",
                    "classes",
                    "weapons",
                    "roles",
                    "outlets",
                    "people");
    private static final List<String> PARTS = List.of("names", "adjectives", "people", "metonyms");

    /// One name of one entry.
    ///
    /// @param kind which list it stands in: `states`, `places` …
    /// @param code what it means: two names of one code mean the same
    /// @param part `names`, or a state's `adjectives`, `people`, `metonyms`
    record Surface(
            String file, String kind, String code, String part, String name, JsonNode entry) {
        /// One word, as far as a text goes.
        boolean oneWord() {
            return Words.tokens(name).size() == 1;
        }
    }

    private final Map<String, List<Surface>> byWords = new TreeMap<>();
    private final Map<String, String> within = new HashMap<>();

    Surfaces(Map<String, JsonNode> files) {
        files.forEach(
                (file, tree) -> {
                    KINDS.forEach(kind -> tree.path(kind).forEach(e -> add(file, kind, e)));
                    tree.path("places")
                            .forEach(
                                    place ->
                                            within.put(
                                                    place.path("code").asText(),
                                                    place.path("within").asText("")));
                });
    }

    private void add(String file, String kind, JsonNode entry) {
        var code = entry.has("code") ? entry.path("code").asText() : entry.path("kind").asText();
        for (var part : PARTS) {
            for (var name : Language.list(entry.path(part))) {
                byWords.computeIfAbsent(words(name), _ -> new ArrayList<>())
                        .add(new Surface(file, kind, code, part, name, entry));
            }
        }
    }

    private static String words(String name) {
        return Words.tokens(name).stream()
                .map(Token::text)
                .filter(word -> !word.equals("-"))
                .collect(Collectors.joining(" "));
    }

    /// All that each run of words can mean.
    Map<String, List<Surface>> all() {
        return byWords;
    }

    /// Whether a place lies in what another code names, however far out.
    boolean liesIn(String place, String code) {
        var at = place;
        for (var steps = 0; steps < within.size() && !at.isEmpty(); steps++) {
            if (at.equals(code)) {
                return true;
            }
            at = within.getOrDefault(at, "");
        }
        return false;
    }
}
