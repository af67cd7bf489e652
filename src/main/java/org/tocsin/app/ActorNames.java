package org.tocsin.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// How to print the codes of states and organisations: the first name that the lexicon lists.
final class ActorNames {
    private static final YAMLMapper YAML = new YAMLMapper();

    private ActorNames() {}

    /// @param lexicon its files' texts; ones that list neither are passed over
    /// @throws IllegalArgumentException when one is no YAML
    static Map<String, String> of(Collection<String> lexicon) {
        var names = new HashMap<String, String>();
        for (var text : lexicon) {
            if (text.contains("states:") || text.contains("organisations:")) {
                add(text, names);
            }
        }
        return Map.copyOf(names);
    }

    private static void add(String text, Map<String, String> names) {
        try {
            var file = YAML.readTree(text);
            for (var list : new String[] {"states", "organisations"}) {
                for (var entry : file.path(list)) {
                    var name = entry.path("names").path(0).asText("");
                    if (!name.isEmpty()) {
                        names.putIfAbsent(entry.path("code").asText(), name);
                    }
                }
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }
}
