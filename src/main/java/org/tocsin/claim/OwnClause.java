package org.tocsin.claim;

import java.util.List;

/// Whether somebody named behind an act is no object of it but opens a clause of its own: "attacks
/// on shipping, and U.S. officials have said", "was shot down as it attacked".
final class OwnClause {
    private static final List<String> OPENERS = List.of("and", "but", "as", "or");

    private final Reading reading;

    OwnClause(Reading reading) {
        this.reading = reading;
    }

    /// @param from the token behind the act
    boolean opens(Mention mention, int from) {
        var before = mention.from() - 1;
        while (before >= from && reading.loose(before) && reading.mentionAt(before) == null) {
            before--;
        }
        return mention.canSpeak()
                && before >= from
                && OPENERS.contains(reading.word(before))
                && (verb(reading, mention.to())
                        || reading.word(before - 1).equals(",") && present(mention.to()));
    }

    /// ", and NATO seeks": behind a comma a party opens a clause by any verb.
    private boolean present(int i) {
        var word = reading.word(i);
        return reading.mentionAt(i) == null
                && reading.thingAt(i) == null
                && word.endsWith("s")
                && word.length() > 3
                && !reading.language.is("acts", word);
    }

    /// Whether what stands behind a token can be a clause and no mere noun.
    static boolean within(Reading reading, int from) {
        for (var i = from; i < reading.limit(from, false); i++) {
            if (verb(reading, i)) {
                return true;
            }
        }
        return reading.word(from).equals("that");
    }

    /// Whether a word can be the finite verb of a clause.
    static boolean verb(Reading reading, int i) {
        var word = reading.word(i);
        var language = reading.language;
        var cue = reading.cue(i);
        return reading.mentionAt(i) == null
                && (language.is("be", word) && !word.equals("'s")
                        || language.is("have", word) && !word.equals("having")
                        || language.is("do", word)
                        || language.is("modals", word)
                        || language.possible.contains(word)
                        || cue != null && cue.values().getFirst().form() != VerbForm.BASE
                        || language.inflection.looksPast(word));
    }
}
