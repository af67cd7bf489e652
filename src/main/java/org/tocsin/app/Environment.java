package org.tocsin.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import org.jspecify.annotations.Nullable;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the settings take from the process's environment: `${NAME}`, or `${NAME:-otherwise}`, in
/// any value.
///
/// Kafka's own places for secrets have another form, `${provider:path:key}`, and are left to Kafka:
/// a secret never passes through here.
///
/// @param variables by name; null where one is not set
record Environment(UnaryOperator<@Nullable String> variables) {
    private static final Pattern PLACE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(?::-([^}]*))?}");

    static Environment ofProcess() {
        return new Environment(System::getenv);
    }

    /// The same tree with every place filled.
    ///
    /// @param at key of the node from the top
    /// @throws IllegalArgumentException naming the key whose variable is not set
    JsonNode fill(String at, JsonNode node) {
        if (node.isTextual()) {
            return JsonNodeFactory.instance.textNode(filled(at, node.textValue()));
        }
        if (!node.isObject()) {
            return node;
        }
        var filled = JsonNodeFactory.instance.objectNode();
        node.properties()
                .forEach(
                        entry -> {
                            var key = at.isEmpty() ? entry.getKey() : at + "." + entry.getKey();
                            filled.set(entry.getKey(), fill(key, entry.getValue()));
                        });
        return filled;
    }

    private String filled(String at, String text) {
        return PLACE.matcher(text)
                .replaceAll(
                        place ->
                                Matcher.quoteReplacement(
                                        value(at, place.group(1), place.group(2))));
    }

    private String value(String at, String name, @Nullable String otherwise) {
        var set = variables.apply(name);
        if (set != null) {
            return set;
        }
        if (otherwise == null) {
            throw new IllegalArgumentException(
                    at + " needs " + name + " in the environment, which has none");
        }
        return otherwise;
    }
}
