package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

/// What somebody says of others' words: reports confirmed, statements repeated, denials denied. The
/// act told in them is not that speaker's own word.
final class Retellings {
    private static final int RETOLD_REACH = 5;

    /// A rumour is told at most so many words before what it tells.
    private static final int RUMOUR_REACH = 9;

    private final Reading reading;
    private final Language language;

    Retellings(Reading reading) {
        this.reading = reading;
        this.language = reading.language;
    }

    /// Whether the act stands in others' words.
    ///
    /// @param inner the innermost cue over it, or null
    /// @param denied whether the sentence calls it false
    boolean withhold(Frame frame, @Nullable Speech inner, boolean denied) {
        return inner == null
                ? retold(frame) || frame.nominal() && told(frame) || hearsay(frame) && known(frame)
                : reported(frame, inner, denied);
    }

    /// "Confirmed reports that", "denied Kyiv's denial that": what somebody says of others' words.
    private boolean reported(Frame frame, Speech inner, boolean denied) {
        var wanted = inner.cue() == CueClass.ASK && frame.group().mood() == VerbGroup.Mood.ACTUAL;
        if (wanted) {
            return true; // "demanded that Turkey withdraw"
        }
        return inner.cue() == CueClass.DENY
                ? deniesDenial(inner, frame) || background(inner, frame)
                : !inner.negated() && !denied && embeds(inner.cueAt() + 1, frame.start());
    }

    /// Whether the words between a cue and the act name a report or statement of somebody else.
    private boolean embeds(int from, int to) {
        for (var i = from; i < Math.min(to, reading.size()); i++) {
            if (language.is("embedding", reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// "Ukraine's statement that": a clause that only repeats what somebody else said.
    private boolean retold(Frame frame) {
        var clause = reading.clauseStart(frame.start());
        return reading.word(clause - 1).equals("that")
                && embeds(Math.max(0, clause - RETOLD_REACH), clause - 1)
                && !rumoured(clause - 1)
                && !unverified(frame);
    }

    /// "Kyiv's reports of a Russian raid": somebody's words, and not the page's.
    private boolean told(Frame frame) {
        for (var i = frame.trigger() - 1; i > 0 && i > frame.trigger() - RETOLD_REACH; i--) {
            if (reading.word(i).equals("of")) {
                return language.is("embedding", reading.word(i - 1))
                        && !rumoured(i)
                        && !rumoured(i + 1);
            }
        }
        return false;
    }

    /// "Unconfirmed reports that": the words of nobody, and told as such.
    private boolean rumoured(int that) {
        for (var i = Math.max(0, that - RUMOUR_REACH); i < that; i++) {
            var phrase = language.hearsay.longest(reading.tokens, i);
            if (phrase != null && leads(phrase.to(), that)) {
                return true;
            }
        }
        return false;
    }

    /// "Rumours in Washington all day that": where and when, and nobody's words.
    private boolean leads(int from, int that) {
        for (var i = from; i < that; i++) {
            var somebody =
                    reading.mentionAt(i) != null
                            && !language.is("prepositions", reading.word(i - 1))
                            && reading.mentionAt(i) != reading.mentionAt(i - 1);
            if (somebody
                    || reading.boundary(i)
                    || reading.cue(i) != null
                    || reading.word(i).equals("'s")) {
                return false;
            }
        }
        return from <= that;
    }

    /// "Speculation that Beijing will answer the tariffs Washington imposed last week": what
    /// happened to a thing is known there, whatever is said of the thing.
    private boolean known(Frame frame) {
        if (frame.nominal() || frame.actors().isEmpty()) {
            return false;
        }
        var before = frame.actors().getFirst().from() - 1;
        before -= language.is("articles", reading.word(before)) ? 1 : 0;
        var noun = reading.word(before);
        var objectless =
                language.is("prepositions", reading.word(frame.to()))
                        || language.is("weekdays", reading.word(frame.to()))
                        || language.is("ranking", reading.word(frame.to()));
        return before > 0
                && objectless
                && reading.mentionAt(before) == null
                && Character.isLetter(noun.codePointAt(0))
                && !reading.boundary(before)
                && !noun.equals("that")
                && !noun.endsWith("ly")
                && !language.is("prepositions", noun)
                && !language.is("joining", noun)
                && !language.is("adverbs", noun)
                && reading.cue(before) == null;
    }

    /// Whether it is told as rumour or report: "reportedly".
    boolean hearsay(Frame frame) {
        for (var i = 0; i < reading.size(); i++) {
            var trailing = i > frame.trigger() && !reading.word(i).equals("according");
            if (!trailing
                    && language.hearsay.longest(reading.tokens, i) != null
                    && !ofAnother(i, frame)
                    && !fronted(i, frame)) {
                return true;
            }
        }
        return false;
    }

    /// "Following raids that reportedly killed nine, troops moved in": only the raids are reported
    /// so.
    private boolean fronted(int hearsay, Frame frame) {
        var opener = reading.word(0);
        if (!language.is("backgrounds", opener) && !language.is("asides", opener)) {
            return false;
        }
        for (var i = hearsay + 1; i < frame.start(); i++) {
            if (reading.word(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /// "After the alleged raid, Oslo closed the port": only the raid is alleged.
    private boolean ofAnother(int adjective, Frame frame) {
        if (!reading.word(adjective).equals("alleged")
                || language.is("be", reading.word(adjective - 1))) {
            return false;
        }
        for (var i = adjective + 1; i < frame.trigger(); i++) {
            if (reading.word(i).equals(",")
                    || reading.boundary(i)
                    || language.is("joining", reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// "Reports that jets had bombed it could not be verified": nobody's words, and not called
    /// false.
    boolean unverified(Frame frame) {
        if (new Unproved(reading).unchecked(frame)) {
            return true;
        }
        var that = reading.clauseStart(frame.start()) - 1;
        var reports = that > 0 && language.is("embedding", reading.word(that - 1));
        var whose = that > 1 ? reading.mentionAt(that - 2) : null;
        for (var i = frame.to(); reports && whose == null && i < reading.size(); i++) {
            if (language.unverified.longest(reading.tokens, i) != null) {
                return !reading.word(that - 2).equals("'s");
            }
        }
        return false;
    }

    /// "Denied having fired since the truce took effect": when it was not done, is not denied.
    private boolean background(Speech inner, Frame frame) {
        for (var i = inner.cueAt() + 1; i < frame.trigger(); i++) {
            if (reading.boundary(i) || language.is("backgrounds", reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// "Denied Kyiv's denial that": nobody can tell what that asserts.
    private boolean deniesDenial(Speech inner, Frame frame) {
        for (var i = inner.cueAt() + 1; i < frame.start(); i++) {
            if (reading.word(i).startsWith("denial")) {
                return true;
            }
        }
        return false;
    }
}
