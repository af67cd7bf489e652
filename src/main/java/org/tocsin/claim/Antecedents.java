package org.tocsin.claim;

/// Whom a pronoun can stand for that is the subject of what somebody says: "the rebels said they
/// had", "the army told reporters on Friday that it had".
final class Antecedents {
    /// Between a verb of saying and the pronoun stand no more than so many tokens: "told reporters
    /// on Friday that".
    private static final int BETWEEN = 6;

    private final Reading reading;

    Antecedents(Reading reading) {
        this.reading = reading;
    }

    /// The last token of whoever says what the pronoun at a token is the subject of, or -1 where no
    /// pronoun stands or nobody says so.
    int of(int at) {
        var pronoun = reading.mentionAt(at);
        if (pronoun == null
                || pronoun.type() != Mention.Type.PRONOUN
                || pronoun.to() != pronoun.from() + 1
                || reading.language.is("first_person", reading.word(at))) {
            return -1;
        }
        for (var i = at - 1; i >= 0 && i >= at - BETWEEN; i--) {
            if (reading.cue(i) != null && reading.mentionAt(i) == null) {
                return reading.head(Governed.groupStart(reading, i));
            }
            if (reading.word(i).equals(",") || reading.boundary(i)) {
                return -1;
            }
        }
        return -1;
    }
}
