package org.tocsin.claim;

/// Whether what stands in front of a speaker is a clause of its own, that somebody may have told.
final class Fronted {
    private Fronted() {}

    /// "After the raid, Oslo said", "Asked about the raid, Oslo said": no main clause in front.
    static boolean dependent(Reading reading, int to) {
        var first = reading.word(0);
        if (reading.language.is("prepositions", first) && verbless(reading, to)) {
            return true;
        }
        if (!reading.language.is("asides", first)
                && !reading.language.is("backgrounds", first)
                && !reading.language.is("prompted", first)) {
            return false;
        }
        for (var i = 1; i < to - 1; i++) {
            if (reading.word(i).equals(",")) {
                return false;
            }
        }
        return true;
    }

    /// "In its first reaction to the raid, Oslo said".
    static boolean verbless(Reading reading, int to) {
        for (var i = 1; i < to; i++) {
            var described =
                    reading.language.is("embedding", reading.word(i))
                            || reading.language.is("ranking", reading.word(i - 1));
            if (!described && OwnClause.verb(reading, i)) {
                return false;
            }
        }
        return true;
    }
}
