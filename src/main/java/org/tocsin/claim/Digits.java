package org.tocsin.claim;

/// Reads whole numbers written in ASCII digits.
final class Digits {
    private Digits() {}

    /// The number, or -1 when the word holds anything but digits or more of them than that.
    ///
    /// @param most digits, at most 18
    static long value(String word, int most) {
        if (word.isEmpty() || word.length() > most) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /// As above, of a number that may have a comma before every third digit from its end.
    static long grouped(String word, int most) {
        if (word.indexOf(',') < 0) {
            return value(word, most);
        }
        for (int i = 0; i < word.length(); i++) {
            boolean comma = (word.length() - i) % 4 == 0;
            if (comma != (word.charAt(i) == ',') || i == 0 && comma) {
                return -1;
            }
        }
        return value(word.replace(",", ""), most);
    }
}
