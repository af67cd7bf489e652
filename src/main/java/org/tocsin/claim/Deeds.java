package org.tocsin.claim;

import java.util.List;

/// Words that point to an act told before without telling it: "the raid", "it", "any such attack".
final class Deeds {
    private static final int PHRASE_WORDS = 5;

    private final Reading reading;

    Deeds(Reading reading) {
        this.reading = reading;
    }

    /// Behind the phrase that starts at a token and names such an act, or 0.
    int named(int from) {
        if (pointing(from)) {
            return closes(from + 1) ? from + 1 : 0;
        }
        if (!determined(from)) {
            return 0;
        }
        for (var i = from + 1; i < Math.min(reading.size(), from + PHRASE_WORDS); i++) {
            var word = reading.word(i);
            if (reading.language.is("deeds", word)
                    && !reading.language.is("deeds", reading.word(i + 1))) {
                return closes(i + 1) ? i + 1 : 0;
            }
            if (reading.mentionAt(i) != null
                    || reading.boundary(i)
                    || reading.language.is("prepositions", word)) {
                return 0;
            }
        }
        return 0;
    }

    /// "It", "this": the act itself.
    boolean pointing(int i) {
        return List.of("it", "this", "that", "these", "them", "so").contains(reading.word(i));
    }

    private boolean determined(int i) {
        return List.of("the", "this", "that", "these", "those", "any", "no", "an", "a", "both")
                .contains(reading.word(i));
    }

    /// Nothing behind it says anew what is answered.
    boolean closes(int i) {
        var word = reading.word(i);
        return i >= reading.size()
                || List.of(".", ",", ";", "\"", ")", "and", "as", "on", "in", "to").contains(word)
                || reading.language.is("stops", word)
                || reading.language.is("weekdays", word)
                || reading.dash(i)
                || reading.cue(i) != null;
    }
}
