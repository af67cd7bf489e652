package org.tocsin.claim;

import java.util.List;
import java.util.stream.IntStream;

/// Participles that no auxiliary makes passive, and that can have no object.
final class Suffered {
    /// An act stands within this many tokens behind "in".
    private static final int ACT_REACH = 5;

    private Suffered() {}

    /// "By whom", "hit with cyber attacks", "firms accused of", "envoys told to leave", "attaches
    /// given a week", "the frigate, damaged in a raid".
    ///
    /// @param before the token before the verb and its adverbs
    static boolean bare(Reading reading, int before, int verb, List<VerbForm> forms) {
        var language = reading.language;
        var word = reading.word(verb);
        var next = reading.word(verb + 1);
        return next.equals("by")
                || language.is("stricken", word) && stricken(reading, verb + 1)
                || forms.equals(List.of(VerbForm.PARTICIPLE)) && !language.is("be", word)
                || next.equals("of") && language.is("charged", word)
                || reading.word(before).equals(",")
                        && language.is("adjoining", next)
                        && reading.cue(verb) == null
                || language.is("bidden", word) && language.is("bidding", next)
                || language.is("captives", reading.word(before))
                        && language.is("freeing", word)
                        && objectless(reading, verb + 1)
                || language.is("felled", word) && heads(reading, before) && endured(reading, verb);
    }

    /// "Nine Chadian soldiers killed in", "15 Chadians killed, 12 wounded": those with whom a
    /// headline or a clause opens, and no state by its name, which may have done it to somebody
    /// named before.
    private static boolean heads(Reading reading, int last) {
        var who = reading.mentionAt(last);
        if (who == null || who.type() != Mention.Type.ACTOR) {
            return false;
        }
        var first = who.from();
        while (first > 0
                && (reading.language.counts(reading.word(first - 1))
                        || reading.language.is("vague", reading.word(first - 1)))) {
            first--;
        }
        var people = who.place() == null || first < who.from();
        return people && opens(reading, first);
    }

    private static boolean opens(Reading reading, int first) {
        return first == 0
                || reading.clauseStart(first) == first
                || reading.language.is("upon", reading.word(first - 1));
    }

    /// "Hit with cyber attacks", "hit in Israeli air strikes", not "hit in 1986 raid".
    private static boolean stricken(Reading reading, int next) {
        var whose = reading.mentionAt(next + 1);
        return reading.word(next).equals("with")
                || reading.word(next).equals("in")
                        && whose != null
                        && IntStream.range(whose.to(), next + ACT_REACH)
                                .anyMatch(i -> reading.language.is("acts", reading.word(i)));
    }

    /// "Killed since", "killed in": when and where, and nobody to whom they did it.
    private static boolean endured(Reading reading, int verb) {
        var next = reading.word(verb + 1);
        return List.of("", ".", ",").contains(next) || reading.language.is("circumstances", next);
    }

    /// "Hostages freed in", "prisoners released on Monday".
    private static boolean objectless(Reading reading, int next) {
        var word = reading.word(next);
        return List.of("", ".", ",").contains(word)
                || reading.language.is("prepositions", word)
                || reading.boundary(next);
    }
}
