package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

/// A number where a sentence writes it, in digits, in words or in both: "60", "twenty-four", "tens
/// of thousands", "two million".
///
/// @param from its first token
/// @param to the token after its last
record Numeral(int from, int to, long least, long most) {
    /// No number in words has more tokens than "more than a dozen".
    private static final int LONGEST = 4;

    /// A scale multiplies no number beyond this one.
    private static final long MOST = 1_000_000_000;

    private static final int DIGITS = 9;
    private static final int GROUPED = 12;

    /// The number that starts at a token, or null: "four" of "twenty-four" starts none.
    static @Nullable Numeral at(Reading reading, int i) {
        var inside =
                reading.hyphenBefore(i)
                        || scale(reading, i) && reading.language.counts(reading.word(i - 1));
        var first = inside ? null : first(reading, i);
        return first == null ? null : first.scaled(reading);
    }

    private static @Nullable Numeral first(Reading reading, int i) {
        for (var to = Math.min(reading.size(), i + LONGEST); to > i; to--) {
            var named = reading.language.numbers.get(words(reading, i, to));
            if (named != null) {
                return new Numeral(i, to, named[0], named[1]);
            }
        }
        var word = reading.word(i);
        var value = Digits.grouped(word, word.indexOf(',') < 0 ? DIGITS : GROUPED);
        return value < 0 ? null : new Numeral(i, i + 1, value, value);
    }

    private static String words(Reading reading, int from, int to) {
        var words = new StringBuilder(reading.word(from));
        for (var i = from + 1; i < to; i++) {
            var apart = !reading.word(i).equals("-") && !reading.word(i - 1).equals("-");
            words.append(apart ? " " : "").append(reading.word(i));
        }
        return words.toString();
    }

    private Numeral scaled(Reading reading) {
        if (!scale(reading, to) || scale(reading, to - 1) || most > MOST) {
            return this;
        }
        var times = reading.language.numbers.getOrDefault(reading.word(to), new long[] {1, 1});
        return new Numeral(from, to + 1, least * times[0], most * times[1]);
    }

    private static boolean scale(Reading reading, int i) {
        return reading.language.is("scales", reading.word(i));
    }
}
