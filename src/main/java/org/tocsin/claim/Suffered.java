package org.tocsin.claim;

import java.util.List;

/// Participles that no auxiliary makes passive, and that can have no object.
final class Suffered {
    private Suffered() {}

    /// "By whom", "firms accused of", "envoys told to leave", "attaches given a week", "the
    /// frigate, damaged in a raid".
    ///
    /// @param before the token before the verb and its adverbs
    static boolean bare(Reading reading, int before, int verb, List<VerbForm> forms) {
        var language = reading.language;
        var word = reading.word(verb);
        var next = reading.word(verb + 1);
        return next.equals("by")
                || forms.equals(List.of(VerbForm.PARTICIPLE)) && !language.is("be", word)
                || next.equals("of") && language.is("charged", word)
                || reading.word(before).equals(",")
                        && language.is("adjoining", next)
                        && reading.cue(verb) == null
                || language.is("bidden", word) && language.is("bidding", next)
                || language.is("captives", reading.word(before))
                        && language.is("freeing", word)
                        && objectless(reading, verb + 1);
    }

    /// "Hostages freed in", "prisoners released on Monday".
    private static boolean objectless(Reading reading, int next) {
        var word = reading.word(next);
        return List.of("", ".", ",").contains(word)
                || reading.language.is("prepositions", word)
                || reading.boundary(next);
    }
}
