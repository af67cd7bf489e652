package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// The word conditions of one rule, laid out for looking up: what a sentence must hold and must not
/// hold where.
final class RuleWords {
    private static final int OBJECT_WORDS = 8;
    private static final int SUBJECT_WORDS = 4;

    private final FrameRule rule;
    private final PhraseLists.Sought about;
    private final PhraseLists.Sought blockers;
    private final PhraseLists.Sought withAnywhere;
    private final PhraseLists.Sought subjectAnywhere;
    private final Phrases with;
    private final Phrases near;
    private final Phrases subject;
    private final Phrases notObject;

    /// @param shared lists that other rules have too, laid out once
    /// @param lists those that are looked for in whole sentences
    RuleWords(FrameRule rule, Map<List<String>, Phrases> shared, PhraseLists lists) {
        this.rule = rule;
        about = lists.list(rule.about());
        blockers = lists.list(rule.blockers());
        withAnywhere = lists.list(rule.with());
        subjectAnywhere = lists.list(rule.subject());
        with = shared.computeIfAbsent(rule.with(), Phrases::new);
        near = shared.computeIfAbsent(rule.near(), Phrases::new);
        subject = shared.computeIfAbsent(rule.subject(), Phrases::new);
        notObject = shared.computeIfAbsent(rule.notObject(), Phrases::new);
    }

    /// Whether the sentence is about what the rule is about, and holds nothing that rules it out;
    /// why not is told to whoever listens.
    ///
    /// @param from first token of the trigger
    /// @param to the token after its last
    boolean suit(Reading reading, int from, int to) {
        if (!about.met(reading)) {
            reading.missed(rule, from, to, Miss.Why.ABOUT, "");
            return false;
        }
        var blocker = blockers.firstOutsideNames(reading);
        if (blocker != null) {
            reading.missed(rule, from, to, Miss.Why.BLOCKER, blocker);
        }
        return blocker == null;
    }

    /// As [#suit], telling nobody.
    boolean fit(Reading reading) {
        return about.met(reading) && !blockers.outsideNames(reading);
    }

    /// Whether a sentence may [#fit] and [#mayAllow], as far as its words alone tell.
    boolean mayFit(PhraseLists.Held held) {
        return about.met(held) && withAnywhere.met(held) && subjectAnywhere.met(held);
    }

    /// Whether it may [#allow] any frame of the sentence: what must stand somewhere round one
    /// stands in it at all.
    boolean mayAllow(Reading reading) {
        return withAnywhere.met(reading) && subjectAnywhere.met(reading);
    }

    /// Whether the words around the frame are as the rule wants them; why not is told too.
    boolean allow(Reading reading, Frame frame) {
        if (!rule.with().isEmpty() && !accompanied(reading, frame)) {
            return refused(reading, frame, Miss.Why.WITH, "");
        }
        if (!rule.subject().isEmpty() && !led(reading, frame)) {
            return refused(reading, frame, Miss.Why.SUBJECT, "");
        }
        return without(reading, frame, Miss.Why.NEAR, beside(reading, frame))
                && without(reading, frame, Miss.Why.NOT_OBJECT, doneTo(reading, frame));
    }

    /// Where what the rule wants beside a verb stands: right of its first word, else in the subject
    /// of a passive; null where the rule wants nothing.
    @Nullable TokenSpan wanted(Reading reading, Frame frame) {
        var first = frame.group().from();
        var right = with.at(reading, Math.min(frame.trigger() + 1, frame.to()), frame.end());
        return right != null || !frame.group().passive()
                ? right
                : with.at(reading, reading.clauseStart(first), first);
    }

    /// Right of the trigger's first word, or in the subject of a passive.
    private boolean accompanied(Reading reading, Frame frame) {
        return wanted(reading, frame) != null;
    }

    private boolean led(Reading reading, Frame frame) {
        var first = frame.group().from();
        return subject.in(reading, reading.clauseStart(first), first) != null
                || ledFromAfar(reading, first);
    }

    /// "The rebels who seized", "the army said it had seized": the subject stands in the clause
    /// before.
    private boolean ledFromAfar(Reading reading, int verb) {
        var head = reading.head(verb);
        var meant = new Antecedents(reading).of(head);
        var last = meant < 0 ? head : meant;
        return last >= 0
                && subject.in(
                                reading,
                                Math.max(reading.clauseStart(last), last - SUBJECT_WORDS),
                                last + 1)
                        != null;
    }

    private static boolean without(
            Reading reading, Frame frame, Miss.Why why, @Nullable String found) {
        return found == null || refused(reading, frame, why, found);
    }

    private static boolean refused(Reading reading, Frame frame, Miss.Why why, String what) {
        reading.missed(frame, why, what);
        return false;
    }

    private @Nullable String beside(Reading reading, Frame frame) {
        var before = near.in(reading, frame.trigger() - 2, frame.trigger());
        return before != null ? before : near.in(reading, frame.to(), frame.to() + 3);
    }

    /// "Attacks the bill", "an attack on protectionism", "the bill was attacked".
    private @Nullable String doneTo(Reading reading, Frame frame) {
        var object = notObject.in(reading, frame.to(), objectEnd(reading, frame));
        var first = frame.group().from();
        return object != null || !frame.group().passive()
                ? object
                : notObject.in(reading, first - SUBJECT_WORDS, first);
    }

    private static int objectEnd(Reading reading, Frame frame) {
        var most = Math.min(reading.size(), frame.to() + OBJECT_WORDS);
        for (var i = frame.to(); i < most; i++) {
            var opens = frame.nominal() && i <= frame.to() + 1;
            if (reading.boundary(i)
                    || reading.word(i).equals(",")
                    || reading.language.is("prepositions", reading.word(i))
                            && !reading.word(i).equals("of")
                            && !opens) {
                return i;
            }
        }
        return most;
    }
}
