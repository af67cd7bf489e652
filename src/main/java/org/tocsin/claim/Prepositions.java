package org.tocsin.claim;

/// Which preposition leads to a word.
final class Prepositions {
    private static final int MOST_BETWEEN = 4;

    private final Reading reading;

    Prepositions(Reading reading) {
        this.reading = reading;
    }

    /// The word that governs what starts at a token: see [Reading#preposition(Mention)].
    String before(int from) {
        var i = from - 1;
        for (var skipped = 0; i >= 0 && skipped < MOST_BETWEEN; skipped++, i--) {
            var word = reading.word(i);
            if (reading.language.is("prepositions", word)) {
                return about(i) ? "" : word;
            }
            if (year(word)) {
                return ""; // "In 1982 Argentina": the year has the preposition
            }
            var before = reading.mentionAt(i);
            if (before != null
                            && before.type() != Mention.Type.MODIFIER
                            && before.type() != Mention.Type.MAKER
                    || !reading.loose(i)) {
                return "";
            }
        }
        return "";
    }

    /// "Over 2,600 soldiers": how many, not where.
    private boolean about(int i) {
        var next = reading.word(i + 1);
        return reading.language.is("roughly", reading.word(i))
                && (reading.language.numbers.containsKey(next)
                        || !next.isEmpty() && Character.isDigit(next.charAt(0)) && !year(next));
    }

    private static boolean year(String word) {
        return Character.isDigit(word.charAt(0))
                && (word.length() == 4 || word.length() == 5 && word.endsWith("s"));
    }
}
