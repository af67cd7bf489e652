package org.tocsin.extract;

/// Digits of all scripts.
final class Digits {
    private Digits() {}

    /// The text with all decimal digits as 0 to 9, as long as before.
    static String plain(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '9' && Character.isDigit(text.charAt(i))) {
                return converted(text);
            }
        }
        return text;
    }

    private static String converted(String text) {
        var out = new StringBuilder(text);
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c > '9' && Character.isDigit(c)) {
                out.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return out.toString();
    }

    /// Whether a year of the last or of this century may stand in a plain text.
    static boolean year(String text) {
        for (var i = 0; i + 3 < text.length(); i++) {
            var c = text.charAt(i);
            if ((c == '1' && text.charAt(i + 1) == '9')
                    || (c == '2' && text.charAt(i + 1) == '0')) {
                if (ascii(text.charAt(i + 2)) && ascii(text.charAt(i + 3))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean ascii(char c) {
        return c >= '0' && c <= '9';
    }
}
