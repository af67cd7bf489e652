package org.tocsin.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// One mapping of the settings, which knows its place: errors name the key from the top.
///
/// @param at keys from the top, joined by dots; empty at the top
record SettingsNode(String at, JsonNode map) {
    private static final Pattern SHORT = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h|d)");

    SettingsNode {
        if (!map.isObject()) {
            throw new IllegalArgumentException(
                    (at.isEmpty() ? "it" : at) + " must be a mapping of keys to values");
        }
    }

    /// Refuses keys that are not among these: a slip of the pen must not pass for a default.
    void only(String... known) {
        map.fieldNames()
                .forEachRemaining(
                        key -> {
                            if (!List.of(known).contains(key)) {
                                throw new IllegalArgumentException(
                                        name(key)
                                                + " is no setting; known here: "
                                                + String.join(", ", known));
                            }
                        });
    }

    /// The mapping under a key, empty when it is missing, with these keys only.
    SettingsNode under(String key, String... known) {
        var node = new SettingsNode(name(key), present(key, JsonNodeFactory.instance.objectNode()));
        node.only(known);
        return node;
    }

    String text(String key, String usual) {
        var value = present(key, JsonNodeFactory.instance.textNode(usual));
        if (!value.isValueNode()) {
            throw wrong(key, "must be one value", "a list or mapping");
        }
        return value.asText().strip();
    }

    int whole(String key, int usual, int least, int most) {
        var text = text(key, "" + usual);
        try {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrong(key, "must be a whole number", text);
        }
        throw wrong(key, "must be from " + least + " to " + most, text);
    }

    boolean yesOrNo(String key, boolean usual) {
        return switch (text(key, "" + usual)) {
            case "true" -> true;
            case "false" -> false;
            case String other -> throw wrong(key, "must be true or false", other);
        };
    }

    /// Such as `90s`, `48h`, `3d`, or as ISO 8601 writes it.
    Duration positive(String key, Duration usual) {
        var text = text(key, usual.toString());
        var duration = duration(key, text);
        if (!duration.isPositive()) {
            throw wrong(key, "must be longer than nothing", text);
        }
        return duration;
    }

    private Duration duration(String key, String text) {
        var parts = SHORT.matcher(text);
        if (!parts.matches()) {
            try {
                return Duration.parse(text);
            } catch (DateTimeException e) {
                throw wrong(key, "must be a time such as 90s, 30m, 48h or 3d", text);
            }
        }
        var number = Long.parseLong(parts.group(1));
        return switch (parts.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            case String _ -> Duration.ofDays(number);
        };
    }

    /// One word of a list, in any case.
    <E extends Enum<E>> E word(String key, Class<E> words, E usual) {
        var text = text(key, usual.name());
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(
                        () -> {
                            var known =
                                    String.join(
                                            ", ",
                                            Arrays.stream(words.getEnumConstants())
                                                    .map(word -> lower(word.name()))
                                                    .toList());
                            return wrong(key, "must be one of " + known, text);
                        });
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /// Properties by Kafka's dotted names; mappings within mappings join with dots.
    Map<String, String> properties(String key) {
        var all = new HashMap<String, String>();
        collect(name(key), "", present(key, JsonNodeFactory.instance.objectNode()), all);
        return all;
    }

    private static void collect(String at, String prefix, JsonNode node, Map<String, String> all) {
        if (!node.isObject()) {
            throw new IllegalArgumentException(at + " must be a mapping of keys to values");
        }
        node.properties()
                .forEach(
                        entry -> {
                            var name = prefix + entry.getKey();
                            var value = entry.getValue();
                            if (value.isValueNode() && !value.isNull()) {
                                all.put(name, value.asText());
                            } else {
                                collect(at + "." + entry.getKey(), name + ".", value, all);
                            }
                        });
    }

    private JsonNode present(String key, JsonNode usual) {
        var value = map.path(key);
        return value.isMissingNode() || value.isNull() ? usual : value;
    }

    IllegalArgumentException wrong(String key, String must, String was) {
        return new IllegalArgumentException(name(key) + " " + must + ", was '" + was + "'");
    }

    private String name(String key) {
        return at.isEmpty() ? key : at + "." + key;
    }
}
