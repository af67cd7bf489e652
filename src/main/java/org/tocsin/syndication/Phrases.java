package org.tocsin.syndication;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Phrases by which a line is known, looked for as they are written.
///
/// Arrays, and parted by their ends: every sentence of every article is held against all of them.
final class Phrases {
    private static final String[] NONE = {};

    private final String[] phrases;
    private final Map<Character, String[]> byFirst;
    private final Map<Character, String[]> byLast;

    private Phrases(Collection<String> phrases) {
        this.phrases = phrases.toArray(NONE);
        byFirst = parted(phrases, phrase -> phrase.charAt(0));
        byLast = parted(phrases, phrase -> phrase.charAt(phrase.length() - 1));
    }

    private static Map<Character, String[]> parted(
            Collection<String> phrases, Function<String, Character> end) {
        return phrases.stream()
                .collect(
                        Collectors.groupingBy(
                                end,
                                Collectors.collectingAndThen(
                                        Collectors.toList(), list -> list.toArray(NONE))));
    }

    static Phrases of(String... phrases) {
        return of(List.of(phrases));
    }

    static Phrases of(Collection<String> phrases) {
        return new Phrases(phrases);
    }

    boolean open(String text) {
        if (!text.isEmpty()) {
            for (var phrase : byFirst.getOrDefault(text.charAt(0), NONE)) {
                if (text.startsWith(phrase)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean end(String text) {
        if (!text.isEmpty()) {
            for (var phrase : byLast.getOrDefault(text.charAt(text.length() - 1), NONE)) {
                if (text.endsWith(phrase)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean standIn(String text) {
        for (var phrase : phrases) {
            if (text.contains(phrase)) {
                return true;
            }
        }
        return false;
    }
}
