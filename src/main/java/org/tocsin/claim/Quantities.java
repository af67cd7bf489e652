package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Reads how many: digits, number words, and ranges that words like "dozens" stand for.
final class Quantities {
    private static final int BEFORE_INSTRUMENT = 4;

    private final Reading reading;
    private final Language language;

    Quantities(Reading reading) {
        this.reading = reading;
        this.language = reading.language;
    }

    /// The number just before the instrument, else the first one in the stretch right of the
    /// trigger.
    @Nullable Quantity read(@Nullable Mention instrument, int from, int to) {
        return instrument == null ? first(from, to) : before(instrument, from, to);
    }

    private @Nullable Quantity before(Mention instrument, int from, int to) {
        var reach = Math.max(0, instrument.from() - BEFORE_INSTRUMENT);
        for (var i = instrument.from() - 1; i >= reach; i--) {
            var number = counted(i);
            if (number != null) {
                return of(number, instrument.to());
            }
        }
        return first(from, to);
    }

    /// The first number of the stretch, with the word of what it counts.
    @Nullable Quantity first(int from, int to) {
        for (var i = from; i < to; i++) {
            var number = counted(i);
            if (number != null) {
                return of(number, what(number.to(), to));
            }
        }
        return null;
    }

    private Quantity of(Numeral number, int to) {
        var text = reading.span(number.from(), Math.max(number.to(), to));
        return new Quantity(text, number.least(), number.most());
    }

    /// Behind the noun or the name, of one word or more, that a number stands before.
    private int what(int at, int to) {
        var named = reading.mentionAt(at);
        var end = named == null ? at + 1 : named.to();
        var word = reading.word(at);
        var counts =
                !word.isEmpty()
                        && Character.isLetter(word.codePointAt(0))
                        && !language.is("prepositions", word)
                        && !language.is("adding", word)
                        && !language.is("be", word)
                        && !language.is("have", word)
                        && !language.is("adverbs", word)
                        && !reading.boundary(at)
                        && end <= to;
        return counts ? end : at;
    }

    private @Nullable Numeral counted(int i) {
        var word = reading.word(i);
        if (word.equals("one") && !somebody(i + 1)
                || word.equals("both") && !reading.word(i + 2).isEmpty() && pair(i + 1)) {
            return null;
        }
        var number = Numeral.at(reading, i);
        return number == null || year(i) || measures(number) || age(number) || money(i)
                ? null
                : number;
    }

    /// "One nurse", not "one of them" nor "one more".
    private boolean somebody(int i) {
        var thing = reading.thingAt(i);
        return thing != null && List.of("people", "kin", "troops").contains(thing.kind());
    }

    /// "Both Oslo and Rome": no number of them.
    private boolean pair(int i) {
        var first = reading.mentionAt(i);
        var next = first == null ? i + 1 : first.to();
        return language.is("adding", reading.word(next));
    }

    private boolean year(int i) {
        var word = reading.word(i);
        var dated =
                language.is("months", reading.word(i - 1))
                        || language.is("months", reading.word(i + 1));
        return dated || word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
    }

    /// "Five-inch shells", "40 miles", "two years of", "9-year-old", "60%": how long, how old, how
    /// great a part, and not how many.
    private boolean measures(Numeral number) {
        var unit =
                reading.word(reading.word(number.to()).equals("-") ? number.to() + 1 : number.to());
        return language.is("lengths", unit)
                || language.is("distances", unit)
                || language.is("spans", unit)
                || language.is("percents", unit);
    }

    /// "Ana Sousa, 14, was hurt", "a man aged 40".
    private boolean age(Numeral number) {
        var before = reading.word(number.from() - 1);
        return before.equals("aged")
                || before.equals(",")
                        && reading.word(number.to()).equals(",")
                        && named(number.from() - 2);
    }

    private boolean named(int i) {
        return i >= 0 && Character.isUpperCase(reading.span(i, i + 1).codePointAt(0));
    }

    /// "$40".
    private boolean money(int i) {
        var at = reading.tokens.get(i).start();
        while (at > 0 && reading.text.charAt(at - 1) == ' ') {
            at--;
        }
        return at > 0
                && Character.getType(reading.text.charAt(at - 1)) == Character.CURRENCY_SYMBOL;
    }
}
