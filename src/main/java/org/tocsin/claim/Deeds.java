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
            return closed(from + 1) ? from + 1 : 0;
        }
        if (!determined(from)) {
            return 0;
        }
        for (var i = from + 1; i < Math.min(reading.size(), from + PHRASE_WORDS); i++) {
            var word = reading.word(i);
            if (reading.language.is("deeds", word)
                    && !reading.language.is("deeds", reading.word(i + 1))) {
                return closed(i + 1) ? i + 1 : 0;
            }
            if (reading.mentionAt(i) != null
                    || reading.boundary(i)
                    || reading.language.is("prepositions", word)) {
                return 0;
            }
        }
        return 0;
    }

    /// Whether such a phrase ends there, or behind "had occurred": that it happened says nothing
    /// anew.
    private boolean closed(int i) {
        return closes(i) || closes(happened(i)) && happened(i) > i;
    }

    /// Behind the verb that lets it happen, "has ever taken place", else the token itself.
    private int happened(int from) {
        var i = from;
        while (reading.language.is("have", reading.word(i))
                || reading.language.is("adverbs", reading.word(i))) {
            i++;
        }
        var verb = reading.language.existing.longest(reading.tokens, i);
        return verb == null ? from : verb.to();
    }

    /// "There had been no raid", "no such attack took place": behind the words that call an act
    /// told before none, or 0.
    int absent(int from) {
        if (!reading.word(from).equals("no")) {
            return 0;
        }
        var such = reading.word(from + 1).equals("such");
        var deed = such ? from + 2 : from + 1;
        if (!reading.language.is("deeds", reading.word(deed))) {
            return 0;
        }
        var verb = happened(deed + 1);
        var there = there(from - 1);
        return (there || verb > deed + 1) && ends(there ? deed + 1 : verb) ? verb : 0;
    }

    /// "It never happened", "no such thing took place": behind such words, or 0.
    int unhappened(int from) {
        var none = reading.language.unhappened.longest(reading.tokens, from);
        if (none != null) {
            return pointing(from - 1) && ends(none.to()) ? none.to() : 0;
        }
        var naught = reading.language.naught.longest(reading.tokens, from);
        var verb = naught == null ? 0 : happened(naught.to());
        return naught != null && verb > naught.to() && ends(verb) ? verb : 0;
    }

    /// "There was", "there had not been", up to a token.
    private boolean there(int last) {
        var i = last;
        while (i > 0
                && (reading.language.is("be", reading.word(i))
                        || reading.language.is("have", reading.word(i))
                        || reading.language.is("adverbs", reading.word(i)))) {
            i--;
        }
        return i < last && i >= 0 && reading.word(i).equals("there");
    }

    /// The words are over: neither when nor where, which would be another act.
    boolean ends(int i) {
        return i >= reading.size() || List.of(".", ",", ";", "\"", ")").contains(reading.word(i));
    }

    /// "I do not deny it: we have left", "denied these claims, saying that": where what is denied
    /// ends, or 0.
    int pointed(int from) {
        var it = reading.word(from).equals("it") || reading.word(from).equals("this");
        if (it && (reading.word(from + 1).equals(":") || reading.word(from + 1).equals(";"))) {
            return from + 1;
        }
        if (reading.language.is("assertible", reading.word(from - 1))) {
            return reading.word(from).equals(",") && reading.word(from + 1).endsWith("ing")
                    ? from
                    : 0;
        }
        return determined(from)
                        && reading.language.is("reports", reading.word(from + 1))
                        && reading.word(from + 2).equals(",")
                        && reading.word(from + 3).endsWith("ing")
                ? from + 2
                : 0;
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
