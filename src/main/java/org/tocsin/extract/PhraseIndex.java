package org.tocsin.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Phrases to be found in plain text: words of letters parted by single spaces.
///
/// Scripts that part no words are found anywhere, others at whole words.
final class PhraseIndex {
    private final Map<String, List<String>> byFirstWord = new HashMap<>();
    private final List<String> unparted = new ArrayList<>();

    PhraseIndex(Collection<String> phrases) {
        for (var phrase : phrases) {
            var plain = plain(phrase);
            if (unparted(plain)) {
                unparted.add(plain);
            } else {
                byFirstWord.computeIfAbsent(firstWord(plain, 0), _ -> new ArrayList<>()).add(plain);
            }
        }
        byFirstWord.values().forEach(list -> list.sort((a, b) -> b.length() - a.length()));
    }

    /// Letters in lower case, everything between them one space.
    static String plain(String text) {
        var out = new StringBuilder(text.length());
        var space = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (letter(c)) {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.append(Character.toLowerCase(c));
            } else {
                space = true;
            }
        }
        return out.toString();
    }

    private static boolean letter(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean unparted(String plain) {
        return plain.charAt(0) >= '\u2E80' && plain.charAt(0) < '\uAC00';
    }

    boolean isEmpty() {
        return byFirstWord.isEmpty() && unparted.isEmpty();
    }

    /// Whether a phrase stands anywhere in a plain text.
    boolean in(String plain) {
        for (var at = 0; at >= 0 && at < plain.length(); at = next(plain, at)) {
            if (length(plain, at) > 0) {
                return true;
            }
        }
        for (var phrase : unparted) {
            if (plain.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /// The length of the longest phrase that a plain text begins with, 0 when none does.
    int opens(String plain) {
        for (var phrase : unparted) {
            if (plain.startsWith(phrase)) {
                return phrase.length();
            }
        }
        return length(plain, 0);
    }

    /// Whether a plain text is a phrase and nothing else.
    boolean is(String plain) {
        return !plain.isEmpty() && (length(plain, 0) == plain.length() || unparted.contains(plain));
    }

    /// A text without a phrase at its end of a script that parts no words, if more stands before
    /// it.
    String cut(String text) {
        for (var phrase : unparted) {
            if (text.endsWith(phrase) && text.length() > phrase.length()) {
                return text.substring(0, text.length() - phrase.length()).strip();
            }
        }
        return text;
    }

    private int length(String plain, int at) {
        for (var phrase : byFirstWord.getOrDefault(firstWord(plain, at), List.of())) {
            var end = at + phrase.length();
            if (plain.startsWith(phrase, at)
                    && (end == plain.length() || plain.charAt(end) == ' ')) {
                return phrase.length();
            }
        }
        return 0;
    }

    private static int next(String plain, int at) {
        var space = plain.indexOf(' ', at);
        return space < 0 ? -1 : space + 1;
    }

    private static String firstWord(String plain, int at) {
        var space = plain.indexOf(' ', at);
        return space < 0 ? plain.substring(at) : plain.substring(at, space);
    }
}
