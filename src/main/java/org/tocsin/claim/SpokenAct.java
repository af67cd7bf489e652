package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.VerbGroup.Mood;

/// What an act becomes by who speaks of it, and when.
final class SpokenAct {
    private SpokenAct() {}

    /// "Threatened to shell": the threat itself was made.
    static Frame told(Frame frame) {
        return frame.as(frame.group().with(Mood.ACTUAL));
    }

    /// "Said that it would stop": what was "will" when it was said.
    static Frame shifted(Reading reading, Frame frame, @Nullable Speech inner) {
        var conditional =
                reading.tokens.stream()
                        .anyMatch(
                                t ->
                                        reading.language.conditions.contains(t.text())
                                                && !t.text().equals("should"));
        var given = frame.yields() && new Hinge(reading).holds(frame);
        if (ready(reading, frame)) {
            return frame.as(frame.group().with(Mood.CONDITIONAL));
        }
        return inner != null
                        && !conditional
                        && !given
                        && !expected(reading, inner, frame)
                        && frame.group().mood() == Mood.CONDITIONAL
                        && inner.cue() != CueClass.WARN
                ? frame.as(frame.group().with(Mood.FUTURE))
                : frame;
    }

    /// "Was prepared to escort them": it has neither done it nor announced it.
    private static boolean ready(Reading reading, Frame frame) {
        return frame.group().mood() == Mood.FUTURE
                && frame.group().governorAt() >= 0
                && !frame.rule().hinged()
                && !frame.rule().ahead()
                && reading.language.is("readying", reading.word(frame.group().governorAt()));
    }

    /// "Said it was all but certain that Washington would": nobody has announced it.
    private static boolean expected(Reading reading, Speech inner, Frame frame) {
        for (var i = inner.cueAt() + 1; i < frame.start(); i++) {
            if (reading.language.is("expected", reading.word(i))
                    && (reading.language.is("be", reading.word(i - 1))
                            || reading.language.is("adverbs", reading.word(i - 1))
                            || reading.word(i - 1).equals("but")
                            || reading.word(i - 1).endsWith("ly"))) {
                return true;
            }
        }
        return false;
    }

    /// An act that the speaker says it will do itself is a threat.
    static ClaimType turned(Frame frame, boolean acting) {
        var ahead =
                frame.group().mood() == Mood.FUTURE
                        || frame.group().mood() == Mood.CONDITIONAL
                        || frame.group().mood() == Mood.ABILITY;
        var other = frame.rule().speakerWill();
        return other != null && acting && ahead && !frame.group().negated() ? other : frame.type();
    }
}
