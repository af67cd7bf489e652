package org.tocsin.article;

/// Text without halves of characters: what carries one cannot be written as UTF-8, nor sent.
public final class WholeText {
    private static final char REPLACEMENT = '\ufffd';

    private WholeText() {}

    /// Whether it has none.
    public static boolean is(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(at))) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }

    /// The same text; a half becomes U+FFFD, so that no offset moves.
    public static String of(String text) {
        if (is(text)) {
            return text;
        }
        var whole = new StringBuilder(text.length());
        text.codePoints().map(WholeText::orReplacement).forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static int orReplacement(int point) {
        return Character.MIN_SURROGATE <= point && point <= Character.MAX_SURROGATE
                ? REPLACEMENT
                : point;
    }

    /// The beginning of a text, at most so many chars long.
    public static String first(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var torn = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, torn ? most - 1 : most);
    }
}
