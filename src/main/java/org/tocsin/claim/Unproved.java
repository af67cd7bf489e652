package org.tocsin.claim;

import java.util.List;

/// Words that leave open what they lead to: "has seen no evidence that", "there was no proof that",
/// "no way to verify a report that".
final class Unproved {
    private static final int OBJECT_REACH = 6;
    private static final int CHECK_REACH = 5;

    private final Reading reading;
    private final Language language;

    Unproved(Reading reading) {
        this.reading = reading;
        this.language = reading.language;
    }

    /// Where "has seen no evidence that" ends, whose verb stands at a token, or 0.
    int end(int verb) {
        var proving = language.proving.longest(reading.tokens, verb);
        if (proving == null || reading.mentionAt(verb) != null) {
            return 0;
        }
        for (var that = proving.to() + 1; that <= proving.to() + OBJECT_REACH; that++) {
            if (reading.word(that).equals("that")) {
                var none = none(that, proving.to());
                return none == proving.to() || none > 0 && reading.word(none).equals("any")
                        ? that
                        : 0;
            }
            if (reading.boundary(that) || reading.mentionAt(that) != null) {
                return 0;
            }
        }
        return 0;
    }

    /// Whether nothing but "no" or "any" leads to the proof of such a verb: "does not have any".
    boolean without(int verb, int that) {
        return reading.word(none(that, verb)).equals("no");
    }

    /// "There is no proof that": no evidence for what the clause of an act tells.
    boolean proof(Frame frame) {
        var that = that(frame);
        return that > 0 && reading.word(none(that, that - OBJECT_REACH)).equals("no");
    }

    /// "It was impossible to verify a report that": nobody could check what the clause tells.
    boolean unchecked(Frame frame) {
        var that = that(frame);
        return that > 1
                && language.is("embedding", reading.word(that - 1))
                && uncheckable(that - 2);
    }

    /// Whether a verb stands in words by which nobody could check: "no way to verify a report
    /// that".
    boolean checks(int verb) {
        for (var from = verb; from >= 0 && from > verb - CHECK_REACH; from--) {
            var phrase = language.uncheckable.longest(reading.tokens, from);
            if (phrase != null && phrase.to() > verb) {
                for (var i = phrase.to(); i < phrase.to() + CHECK_REACH; i++) {
                    if (language.is("embedding", reading.word(i))) {
                        return reading.word(i + 1).equals("that");
                    }
                }
            }
        }
        return false;
    }

    private int that(Frame frame) {
        var opener = reading.clauseStart(frame.start()) - 1;
        return reading.word(opener).equals("that") ? opener : -1;
    }

    /// Where "no" or "any" stands before the word for proof right in front of "that", or -1.
    private int none(int that, int from) {
        if (!language.is("proof", reading.word(that - 1))) {
            return -1;
        }
        for (var i = that - 2; i >= Math.max(0, from); i--) {
            if (List.of("no", "any").contains(reading.word(i))) {
                return i;
            }
            if (reading.mentionAt(i) != null
                    || reading.boundary(i)
                    || reading.word(i).equals(",")
                    || language.is("articles", reading.word(i))
                    || language.is("prepositions", reading.word(i))) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether such words end at a token, over "independently" and the articles of the report.
    private boolean uncheckable(int last) {
        var at = last;
        while (at > 0
                && (language.is("articles", reading.word(at))
                        || reading.word(at).endsWith("ly")
                        || language.is("pointing", reading.word(at)))) {
            at--;
        }
        for (var from = at; from >= 0 && from > at - CHECK_REACH; from--) {
            var phrase = language.uncheckable.longest(reading.tokens, from);
            if (phrase != null && phrase.to() == at + 1) {
                return true;
            }
        }
        return false;
    }
}
