package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.VerbGroup.Mood;

/// What the word before "to" makes of the infinitive behind it: "plans to", "refused to", "is set
/// to".
///
/// @param governorAt where that word stands
/// @param left the token before the group that it belongs to
/// @param intent how whoever would act means it
record Governed(Mood mood, boolean negated, int governorAt, int left, Intent intent) {
    private static final int NEGATION_REACH = 4;

    /// "No immediate plans".
    private static final int PLANS_REACH = 2;

    /// @param to the token of "to"
    static Governed read(Reading reading, int to) {
        var at = governor(reading, to);
        var governor = reading.language.governors.get(reading.word(at));
        if (governor == null || bound(reading, at, to)) {
            var mood = headlineFuture(reading, at) ? Mood.FUTURE : Mood.HYPOTHETICAL;
            return new Governed(mood, false, at, to, Intent.NONE);
        }
        var mood =
                switch (governor) {
                    case FUTURE, PLAN, THREAT, PLEDGE -> Mood.FUTURE;
                    case OFFER -> Mood.HYPOTHETICAL;
                    case ABILITY -> Mood.ABILITY;
                    case ACTUAL -> moodBefore(reading, at);
                    case REFUSED -> Mood.ACTUAL;
                };
        var negated = governor == Governor.REFUSED || negated(reading, at);
        var left = groupStart(reading, had(reading, groupStart(reading, at))) - 1;
        var unready = negated && !reading.language.is("planning", reading.word(at));
        return new Governed(mood, negated, at, left, unready ? Intent.NONE : governor.intent);
    }

    /// "Has no intention of": that nothing is meant, where "of" stands at a token, or null.
    static @Nullable Governed unmeant(Reading reading, int of) {
        var none = had(reading, of - 1);
        return none < of - 1 && reading.language.is("planning", reading.word(of - 1))
                ? new Governed(
                        Mood.FUTURE, true, of - 1, groupStart(reading, none) - 1, Intent.PLAN)
                : null;
    }

    /// "Has no immediate plans to": where its verb stands before "no", else the token itself.
    private static int had(Reading reading, int start) {
        for (var i = start - 1; i > 0 && i >= start - PLANS_REACH; i--) {
            var none =
                    reading.language.is("negations", reading.word(i))
                            || reading.word(i).equals("any");
            if (none) {
                return reading.language.is("have", reading.word(i - 1)) ? i - 1 : start;
            }
        }
        return start;
    }

    /// "Tariffs are to be imposed": what is to be done, nobody says that he will do.
    private static boolean bound(Reading reading, int governor, int to) {
        return reading.language.is("be", reading.word(governor))
                && reading.language.is("be", reading.word(to + 1));
    }

    /// Over the days and "on" that may stand before "to".
    private static int governor(Reading reading, int to) {
        var i = to - 1;
        while (i > 1
                && (reading.language.is("weekdays", reading.word(i))
                        || reading.language.is("on_days", reading.word(i)))) {
            i--;
        }
        return i;
    }

    private static boolean negated(Reading reading, int governor) {
        for (var i = governor - 1; i >= 0 && i > governor - NEGATION_REACH; i--) {
            var word = reading.word(i);
            if (reading.language.is("negations", word) || word.endsWith("n't")) {
                return true;
            }
        }
        return false;
    }

    /// Whether "to" follows a word by which others tell something of the subject: "is said to
    /// have".
    static boolean talkedOf(Reading reading, int to) {
        return reading.language.is("infinitive", reading.word(to))
                && reading.language.is("talked_of", reading.word(to - 1))
                && (reading.language.is("be", reading.word(to - 2))
                        || reading.language.is("be", reading.word(to - 3)));
    }

    /// Where the auxiliaries before a word start.
    static int groupStart(Reading reading, int governor) {
        var language = reading.language;
        var at = governor;
        while (at > 0) {
            var word = reading.word(at - 1);
            if (!language.is("be", word)
                    && !language.is("have", word)
                    && !language.is("adverbs", word)
                    && !language.possible.contains(word)
                    && !language.is("modals", word)
                    && !word.endsWith("n't")) {
                return at;
            }
            at--;
        }
        return at;
    }

    /// "Will begin to leave": as the verb before stands.
    private static Mood moodBefore(Reading reading, int governor) {
        var word = reading.word(governor - 1);
        if (reading.language.is("conditional", word)) {
            return Mood.CONDITIONAL;
        }
        if (reading.language.is("upcoming", word)) {
            return Mood.FUTURE;
        }
        return reading.language.possible.contains(word) ? Mood.POSSIBLE : Mood.ACTUAL;
    }

    /// "Berlin to send tanks": a headline's future.
    private static boolean headlineFuture(Reading reading, int before) {
        var subject = reading.mentionAt(before);
        return subject != null
                && (subject.from() == 0 || reading.word(subject.from() - 1).equals(":"))
                && subject.type() == Mention.Type.ACTOR;
    }

    /// "Without attacking", "short of confirming", "far from having bombed": whether such words end
    /// at a token.
    static boolean undone(Reading reading, int last) {
        for (var from = Math.max(0, last - 1); from <= last; from++) {
            var phrase = reading.language.undone.longest(reading.tokens, from);
            if (phrase != null && phrase.to() == last + 1) {
                return true;
            }
        }
        return false;
    }
}
