package org.tocsin.syndication;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words that say what a figure counts, or which of several is meant: in another's place they
/// change a fact as a figure does (a barrel a year, a barrel a day; short tons, metric tons).
/// English.
final class MeasureWords {
    private static final List<String> PERIODS =
            List.of(
                    "second seconds",
                    "minute minutes",
                    "hour hours hourly",
                    "day days daily",
                    "week weeks weekly",
                    "month months monthly",
                    "quarter quarters quarterly",
                    "year years yearly annual annually");
    private static final List<String> ORDINALS =
            List.of("first", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

    /// Words that tell one kind of the next word from another, and the kind.
    private static final Map<String, Map<String, String>> KINDS =
            Map.of(
                    "ton", Map.of("short", "short ton", "long", "long ton", "metric", "tonne"),
                    "term",
                            Map.of(
                                    "short",
                                    "short term",
                                    "near",
                                    "short term",
                                    "long",
                                    "long term"));

    private static final Map<String, String> ALONE = alone();

    private MeasureWords() {}

    private static Map<String, String> alone() {
        var words = new HashMap<String, String>();
        for (var group : PERIODS) {
            var members = group.split(" ", -1);
            for (var member : members) {
                words.put(member, Facts.MEASURE + members[0]);
            }
        }
        ORDINALS.forEach(ordinal -> words.put(ordinal, Facts.ORDER + ordinal));
        words.put("second", Facts.ORDER + "second");
        words.put("tonne", Facts.MEASURE + "tonne");
        words.put("tonnes", Facts.MEASURE + "tonne");
        return Map.copyOf(words);
    }

    /// What a word states by itself.
    static @Nullable String alone(String word) {
        return ALONE.get(word);
    }

    /// What a word states together with the one before it.
    static @Nullable String together(String before, String word) {
        var singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        var kind = KINDS.getOrDefault(singular, Map.of()).get(before);
        return kind == null ? null : Facts.MEASURE + kind;
    }
}
