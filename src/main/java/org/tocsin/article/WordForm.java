package org.tocsin.article;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// How a token is compared: in small letters, without invisible marks and an acronym's stops,
/// ligatures spelt out, accents composed.
final class WordForm {
    private static final char FIRST_LIGATURE = '\ufb00';
    private static final List<String> LIGATURES =
            List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");

    /// Words with more marks than that are none, and composing them would cost more than linearly.
    private static final int LONGEST_COMPOSED = 64;

    private WordForm() {}

    /// @param plain a text in plain form
    /// @param start where the token starts in it
    static String of(String plain, int start, int end) {
        boolean acronym =
                end - start > 2
                        && plain.charAt(start + 1) == '.'
                        && Character.isLetter(plain.charAt(start));
        boolean small = !acronym;
        for (int at = start; at < end && small; at++) {
            small = isSmall(plain.charAt(at));
        }
        if (small) {
            return doubled(plain, start, end) ? "\"" : plain.substring(start, end);
        }
        var word = plain.substring(start, end);
        return spelt(acronym ? word.replace(".", "") : word).toLowerCase(Locale.ROOT);
    }

    private static boolean isSmall(char c) {
        return c < 0x80 && (c < 'A' || c > 'Z');
    }

    private static boolean doubled(String plain, int start, int end) {
        return end - start == 2 && plain.charAt(start) == '\'' && plain.charAt(start + 1) == '\'';
    }

    private static String spelt(String word) {
        int at = 0;
        while (at < word.length() && word.charAt(at) < 0x80) {
            at++;
        }
        return at == word.length() ? word : composed(word);
    }

    private static String composed(String word) {
        var spelt = new StringBuilder(word.length());
        boolean marked = false;
        for (int at = 0; at < word.length(); ) {
            int c = word.codePointAt(at);
            at += Character.charCount(c);
            int ligature = c - FIRST_LIGATURE;
            if (ligature >= 0 && ligature < LIGATURES.size()) {
                spelt.append(LIGATURES.get(ligature));
            } else if (!WordScan.isInvisible(c)) {
                spelt.appendCodePoint(c);
                marked |= WordScan.isMark(c);
            }
        }
        var text = spelt.toString();
        return marked && text.length() <= LONGEST_COMPOSED
                ? Normalizer.normalize(text, Normalizer.Form.NFC)
                : text;
    }
}
