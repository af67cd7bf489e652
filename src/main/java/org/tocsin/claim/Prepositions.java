package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Which preposition leads to a word.
final class Prepositions {
    private static final int MOST_BETWEEN = 4;

    /// A noun and one adjective, before one that tells whose it is.
    private static final int NOUN_WORDS = 2;

    private final Reading reading;
    private final @Nullable String[] known;

    Prepositions(Reading reading) {
        this.reading = reading;
        known = new String[reading.tokens.size()];
    }

    /// The word that governs what starts at a token: see [Reading#preposition(Mention)].
    String before(int from) {
        if (from < 0 || from >= known.length) {
            return read(from);
        }
        var preposition = known[from];
        if (preposition == null) {
            preposition = read(from);
            known[from] = preposition;
        }
        return preposition;
    }

    private String read(int from) {
        var i = noun(from) - 1;
        for (var skipped = 0; i >= 0 && skipped < MOST_BETWEEN; skipped++, i--) {
            var word = reading.word(i);
            if (reading.language.is("prepositions", word)) {
                if (reading.language.is("compass", reading.word(i - 1))) {
                    continue; // "en el norte de Siria"
                }
                return round(reading, i) ? "" : word;
            }
            if (year(word)) {
                return ""; // "In 1982 Argentina": the year has the preposition
            }
            var before = reading.mentionAt(i);
            if (before != null
                            && before.type() != Mention.Type.MODIFIER
                            && before.type() != Mention.Type.MAKER
                            && !flag(before, from)
                    || !reading.loose(i) && !reading.language.is("compass", word)) {
                return "";
            }
        }
        return "";
    }

    /// "The U.S. frigate": a state's name behind an article tells whose a thing is.
    private boolean flag(Mention state, int from) {
        var thing = reading.thingAt(from);
        return state.type() == Mention.Type.ACTOR
                && state.place() != null
                && state.to() == from
                && thing != null
                && reading.language.is("moving", thing.kind())
                && reading.language.is("articles", reading.word(state.from() - 1));
    }

    /// "Contra posiciones militares rusas": where the noun phrase of an adjective behind it starts.
    private int noun(int from) {
        var mention = reading.mentionAt(from);
        if (mention == null
                || mention.type() != Mention.Type.MODIFIER
                || !reading.language.has(Trait.ADJECTIVE_BEHIND)) {
            return from;
        }
        var start = from;
        while (start > 0
                && from - start < NOUN_WORDS
                && reading.mentionAt(start - 1) == null
                && Character.isLetter(reading.word(start - 1).codePointAt(0))
                && !reading.language.is("prepositions", reading.word(start - 1))
                && !reading.boundary(start - 1)) {
            start--;
        }
        return start;
    }

    /// "Over 2,600 soldiers", "up to 400", "as many as 300", "at least 12": how many, not where.
    static boolean round(Reading reading, int i) {
        var next = reading.word(i + 1);
        if (reading.word(i).equals("at") && List.of("least", "most").contains(next)) {
            return true;
        }
        var before = reading.word(i - 1);
        var upTo = reading.word(i).equals("to") && before.equals("up");
        var asMany = reading.word(i).equals("as") && reading.language.is("amounts", before);
        return (upTo || asMany || reading.language.is("roughly", reading.word(i)))
                && reading.language.counts(next)
                && !year(next);
    }

    /// "1982", "1980s"; "1,982" and "3500" are amounts.
    private static boolean year(String word) {
        return (word.startsWith("19") || word.startsWith("20"))
                && (word.length() == 4 || word.length() == 5 && word.endsWith("s"));
    }
}
