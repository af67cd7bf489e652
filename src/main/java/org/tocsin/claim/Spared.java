package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

/// Words that nobody came to harm, where they deny nothing that somebody told.
final class Spared {
    private final Reading reading;

    Spared(Reading reading) {
        this.reading = reading;
    }

    /// "The office was gutted, but nobody was hurt": what was told before stands, and that it might
    /// have been worse denies nothing. "But the army said that nobody was hurt" answers somebody;
    /// "Nobody was hurt, the army said" is only how it went.
    ///
    /// @param inner the innermost cue over the act, or null
    boolean holds(Frame frame, @Nullable Speech inner) {
        if (!frame.group().negated() || !frame.rule().toll()) {
            return false;
        }
        var i = frame.trigger() - 1;
        while (i > 0 && reading.cue(i) == null && !conceding(i)) {
            i--;
        }
        if (i > 0 && reading.cue(i) == null) {
            return true;
        }
        var answers = inner != null && inner.cue() == CueClass.DENY || opposed(i);
        return !answers && unhurt(frame);
    }

    /// "But the army said".
    private boolean opposed(int cue) {
        for (var i = cue; i >= 0; i--) {
            if (conceding(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean conceding(int i) {
        return reading.language.is("conceding", reading.word(i));
    }

    /// "Nobody was hurt", "no one has been killed", and nothing else about it.
    private boolean unhurt(Frame frame) {
        var from = frame.group().from();
        var behind = reading.word(frame.trigger() + 1);
        return (nothing(from - 1)
                        || nothing(from - 2)
                                && reading.language.is("nobody", reading.word(from - 1)))
                && (behind.isEmpty() || !Character.isLetterOrDigit(behind.codePointAt(0)));
    }

    private boolean nothing(int i) {
        return reading.language.is("nothing", reading.word(i));
    }
}
