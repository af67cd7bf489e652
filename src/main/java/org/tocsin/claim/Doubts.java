package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

/// Words near a trigger that leave open whether its act happened: "unclear whether", "risk of".
final class Doubts {
    private static final int DOUBT_REACH = 8;

    private final Reading reading;
    private final Language language;

    Doubts(Reading reading) {
        this.reading = reading;
        this.language = reading.language;
    }

    /// The words of doubt near a trigger, or null.
    ///
    /// @param to the token up to which they count
    @Nullable String near(int trigger, int to) {
        for (var i = Math.max(0, trigger - DOUBT_REACH); i < Math.min(reading.size(), to); i++) {
            var doubt = language.doubts.longest(reading.tokens, i);
            if (doubt != null && !proof(doubt.to())) {
                return doubt.values().getFirst();
            }
        }
        return null;
    }

    /// "No evidence that": what that leaves open, the act is told as.
    private boolean proof(int to) {
        return reading.word(to).equals("that") && language.is("proof", reading.word(to - 1));
    }
}
