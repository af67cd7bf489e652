package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

/// Reads how many: digits, number words, and ranges that words like "dozens" stand for.
final class Quantities {
    private static final int BEFORE_INSTRUMENT = 4;

    private Quantities() {}

    /// The number just before the instrument, else the first one in the stretch right of the
    /// trigger.
    static @Nullable Quantity read(
            Reading reading, @Nullable Mention instrument, int from, int to) {
        if (instrument != null) {
            for (var i = instrument.from() - 1;
                    i >= 0 && i >= instrument.from() - BEFORE_INSTRUMENT;
                    i--) {
                var quantity = at(reading, i, instrument.to());
                if (quantity != null) {
                    return quantity;
                }
            }
        }
        for (var i = from; i < to; i++) {
            var quantity = at(reading, i, Math.min(to, i + 2));
            if (quantity != null) {
                return quantity;
            }
        }
        return null;
    }

    private static @Nullable Quantity at(Reading reading, int i, int to) {
        var word = reading.word(i);
        var named = reading.language.numbers.get(word);
        if (named != null && !word.equals("one") && !word.equals("a") && !measures(reading, i)) {
            return new Quantity(reading.span(i, Math.max(i + 1, to)), named[0], named[1]);
        }
        var value = Digits.grouped(word, word.indexOf(',') < 0 ? 9 : 12);
        if (value >= 0 && !looksLikeYear(reading, i) && !measures(reading, i)) {
            return new Quantity(reading.span(i, Math.max(i + 1, to)), value, value);
        }
        return null;
    }

    private static boolean looksLikeYear(Reading reading, int i) {
        var word = reading.word(i);
        var dated =
                reading.language.is("months", reading.word(i - 1))
                        || reading.language.is("months", reading.word(i + 1));
        return dated || word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
    }

    /// "Five-inch shells", "40 miles": how long, and not how many.
    private static boolean measures(Reading reading, int i) {
        var unit = reading.word(reading.word(i + 1).equals("-") ? i + 2 : i + 1);
        return reading.language.is("lengths", unit) || reading.language.is("distances", unit);
    }
}
