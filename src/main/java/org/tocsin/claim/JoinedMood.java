package org.tocsin.claim;

import org.tocsin.claim.VerbGroup.Mood;

/// "Could sink a tanker and block the strait": the second verb stands where the first does.
final class JoinedMood {
    private static final int REACH = 14;

    private JoinedMood() {}

    /// How a bare verb stands by the one that it is joined to at a token; ACTUAL where none is.
    static Mood at(Reading reading, int joint) {
        var language = reading.language;
        var mood = Mood.ACTUAL;
        var joined = reading.word(joint).equals(",") || language.is("joining", reading.word(joint));
        for (var i = joint - 1;
                joined
                        && mood == Mood.ACTUAL
                        && i >= 0
                        && i > joint - REACH
                        && !reading.boundary(i);
                i--) {
            mood = mood(reading, i);
        }
        return mood;
    }

    private static Mood mood(Reading reading, int i) {
        var language = reading.language;
        var word = reading.word(i);
        var infinite =
                language.is("infinitive", word)
                        && reading.mentionAt(i + 1) == null
                        && !reading.loose(i + 1);
        if (infinite || language.is("obliging", word)) {
            return Mood.HYPOTHETICAL;
        }
        if (language.possible.contains(word)) {
            return Mood.POSSIBLE;
        }
        if (language.is("conditional", word)) {
            return Mood.CONDITIONAL;
        }
        return language.is("upcoming", word) ? Mood.FUTURE : Mood.ACTUAL;
    }
}
