package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

/// What an announced act hangs on: "if", "unless", "should …", "any ship that", "touch us and".
///
/// A condition and what is announced for it stand in two clauses of one sentence, or the condition
/// hides in a noun phrase of the announcement ("any attack will be answered").
final class Hinge {
    private static final int BEHIND = 5;

    private final Reading reading;
    private final Language language;

    Hinge(Reading reading) {
        this.reading = reading;
        this.language = reading.language;
    }

    /// Whether an act that somebody announces hangs on a condition that the sentence names.
    boolean holds(Frame frame) {
        return threatens(frame.group())
                || clause() >= 0
                || whoever(frame)
                || dared(frame)
                || reading.word(reading.clauseStart(frame.trigger()) - 1).equals("or");
    }

    /// Whether a clause of its own states the condition.
    boolean conditioned() {
        return clause() >= 0;
    }

    /// "Vowed to", "threatened to": the word before "to" threatens by itself.
    boolean threatens(VerbGroup group) {
        return group.intent().sworn();
    }

    /// Whoever would bring the condition about, or null: the first party named in its clause.
    @Nullable Mention fulfiller() {
        var from = clause();
        if (from < 0) {
            return null;
        }
        for (var i = from; i < reading.size(); i++) {
            if (reading.word(i).equals(",") || reading.word(i).equals("\"") && i > from + 1) {
                return null;
            }
            var mention = reading.mentionAt(i);
            if (mention != null && mention.canSuffer() && mention.type() != Mention.Type.PLACE) {
                return mention;
            }
        }
        return null;
    }

    /// The first token of the clause that states the condition, or -1.
    private int clause() {
        for (var i = 0; i < reading.size(); i++) {
            var opener = language.hinges.longest(reading.tokens, i);
            if (opener != null && (!language.is("inverting", reading.word(i)) || inverted(i))) {
                return opener.to();
            }
        }
        return -1;
    }

    /// "Should one shell fall": the auxiliary stands before its subject.
    private boolean inverted(int i) {
        var next = reading.word(i + 1);
        var before = reading.mentionAt(i - 1);
        return (before == null || !before.canAct())
                && (reading.mentionAt(i + 1) != null
                        || language.is("determiners", next)
                        || language.numbers.containsKey(next));
    }

    /// "Any attack", "whoever crosses": left of the verb in its clause, or close behind it.
    private boolean whoever(Frame frame) {
        var from = reading.clauseStart(frame.trigger());
        while (from > 1 && language.is("relatives", reading.word(from - 1))) {
            from = reading.clauseStart(from - 1);
        }
        for (var i = from; i < Math.min(reading.size(), frame.to() + BEHIND); i++) {
            if (language.is("whoever", reading.word(i))
                    && !language.is("whens", reading.word(i + 1))) {
                return true; // but "next month" is nobody
            }
        }
        return false;
    }

    /// "Touch our soil and you will": an order that dares.
    private boolean dared(Frame frame) {
        var clause = false;
        for (var i = 0; i < frame.group().from(); i++) {
            var opens =
                    i == 0
                            || language.is("dare_openers", reading.word(i - 1))
                            || reading.dash(i - 1);
            clause |= opens && language.is("daring", reading.word(i));
            if (clause && reading.word(i).equals("and")) {
                return true;
            }
        }
        return false;
    }
}
