package org.tocsin.claim;

import java.util.List;

/// Whether words around a noun say that its act has not come, is only wanted or is over.
final class Unborn {
    private static final int ENDED_REACH = 9;
    private static final int WANTED_REACH = 5;
    private static final int AHEAD_REACH = 6;
    private static final int CHARGED_REACH = 5;

    private final Reading reading;
    private final int trigger;
    private final int to;

    /// @param to the token after the noun
    Unborn(Reading reading, int trigger, int to) {
        this.reading = reading;
        this.trigger = trigger;
        this.to = to;
    }

    /// "Plans for a truce", "talks on a ceasefire", "ceasefire talks": it is only wanted.
    boolean wanted() {
        if (reading.language.is("merely", reading.word(to))) {
            return true;
        }
        for (var i = trigger - 1; i > 0 && i > trigger - WANTED_REACH; i--) {
            var word = reading.word(i);
            if (reading.mentionAt(i) != null) {
                continue;
            }
            if (word.equals("for") || word.equals("of")) {
                return reading.language.is("wanting", reading.word(i - 1));
            }
            if (word.equals("on") || word.equals("about")) {
                return reading.language.is("talking", reading.word(i - 1));
            }
        }
        return false;
    }

    /// "Could trigger renewed fighting", "amid an impending offensive": nothing of it has come.
    ///
    /// @param told whether a verb says that it takes place, so that no adjective takes that back
    boolean ahead(boolean told) {
        for (var i = trigger - 1; i >= 0 && i > trigger - AHEAD_REACH; i--) {
            var word = reading.word(i);
            if (reading.boundary(i) || List.of(",", "'s", "the").contains(word)) {
                return false; // "weighs joining Chad's bombing": that is known
            }
            if (reading.language.possible.contains(word) && !reading.month(i)
                    || reading.language.future.contains(word)
                    || reading.language.is("conditional", word)
                    || !told && reading.language.is("pending", word)) {
                return true;
            }
        }
        return false;
    }

    /// "Accuses Chad of a missile strike": the charge tells of it, and nothing else.
    boolean charged() {
        for (var i = trigger - 1; i > 0 && i > trigger - CHARGED_REACH; i--) {
            if (reading.word(i).equals("of")) {
                var whom = reading.mentionAt(i - 1);
                var verb = whom == null ? "" : reading.word(whom.from() - 1);
                return verb.startsWith("accus") || reading.language.is("accusing", verb);
            }
        }
        return false;
    }

    /// "The end of an offensive", "a halt to strikes".
    boolean ended() {
        for (var i = to; i < to + ENDED_REACH && !reading.boundary(i); i++) {
            if (reading.word(i).equals("ended") || reading.word(i).equals("ceased")) {
                return true;
            }
        }
        for (var i = trigger - 1; i > 0 && i > trigger - 6; i--) {
            var word = reading.word(i);
            if ((word.equals("of") || word.equals("to"))
                    && reading.language.is("endings", reading.word(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
