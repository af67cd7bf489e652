package org.tocsin.claim;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What `tocsin learn house-text` wrote into the rule set: it stands under the set's hash, so that
/// a replay prints articles as they were printed live.
///
/// @param paragraphs by outlet, hashes of paragraphs that it sets round its texts
/// @param hot fingerprints that recur in unrelated texts, as eight hexadecimal digits
public record LearntText(Map<String, Set<String>> paragraphs, Set<String> hot) {
    public LearntText {
        paragraphs = Map.copyOf(paragraphs);
        hot = Set.copyOf(hot);
    }

    /// From the files of a rule set, by name.
    ///
    /// @throws IllegalArgumentException naming the file that is no YAML, or the entry that is wrong
    public static LearntText read(Map<String, String> files) {
        return of(
                files.entrySet().stream()
                        .filter(file -> file.getKey().endsWith("furniture.yaml"))
                        .map(file -> RuleFiles.tree(file.getKey(), file.getValue()))
                        .toList());
    }

    static LearntText of(Collection<JsonNode> trees) {
        var paragraphs = new HashMap<String, Set<String>>();
        var hot = new HashSet<String>();
        for (var tree : trees) {
            for (var entry : tree.path("furniture")) {
                paragraphs
                        .computeIfAbsent(needed(entry, "outlet"), _ -> new HashSet<>())
                        .add(needed(entry, "paragraph"));
            }
            tree.path("hot_fingerprints").forEach(hash -> hot.add(hash.asText()));
        }
        return new LearntText(paragraphs, hot);
    }

    private static String needed(JsonNode entry, String key) {
        var value = entry.path(key).asText();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("furniture without " + key + ": " + entry);
        }
        return value;
    }
}
