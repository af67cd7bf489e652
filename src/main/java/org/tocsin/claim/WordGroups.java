package org.tocsin.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Word lists that rules share: `"@labour"` in a rule stands for what `groups:` lists as `labour`.
final class WordGroups {
    private static final List<String> KEYS =
            List.of("with", "blockers", "near", "about", "not_object", "subject");

    private final Map<String, List<String>> groups = new HashMap<>();

    WordGroups(Collection<JsonNode> files) {
        for (var file : files) {
            file.path("groups")
                    .properties()
                    .forEach(group -> groups.put(group.getKey(), Language.list(group.getValue())));
        }
    }

    /// The rule with every group written out.
    ///
    /// @throws IllegalArgumentException naming the rule and the group that no file lists
    JsonNode spelled(String what, JsonNode rule) {
        var copy = rule.deepCopy();
        if (copy instanceof ObjectNode fields) {
            KEYS.forEach(key -> spell(what, fields, key));
        }
        return copy;
    }

    private void spell(String what, ObjectNode rule, String key) {
        if (!(rule.get(key) instanceof ArrayNode words)) {
            return;
        }
        var all = rule.arrayNode();
        for (var word : words) {
            if (word.asText().startsWith("@")) {
                group(what, word.asText().substring(1)).forEach(all::add);
            } else {
                all.add(word);
            }
        }
        rule.set(key, all);
    }

    private List<String> group(String what, String name) {
        var words = groups.get(name);
        if (words == null) {
            throw new IllegalArgumentException(what + " names an unknown group '@" + name + "'");
        }
        return words;
    }
}
