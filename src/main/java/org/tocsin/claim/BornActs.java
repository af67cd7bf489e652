package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the words before a noun, or before the verb that makes an act out of it, say of that act.
final class BornActs {
    private static final int REJECTED_REACH = 8;
    private static final int NONE_REACH = 3;
    private static final int ABSENT_REACH = 9;
    private static final List<String> FORCE = List.of("ASSAULT", "COERCE");
    private static final List<String> FURTHER =
            List.of("further", "more", "new", "other", "fresh", "additional");

    private BornActs() {}

    /// "No air strike took place", "no such raid happened"; but "no more raids" were some.
    static boolean none(Reading reading, int noun) {
        for (var i = noun - 1; i >= 0 && i >= noun - NONE_REACH; i--) {
            var word = reading.word(i);
            if (word.equals("no")) {
                return !FURTHER.contains(reading.word(i + 1));
            }
            if (reading.boundary(i)
                    || reading.language.is("prepositions", word)
                    || reading.language.is("articles", word)) {
                return false;
            }
        }
        return false;
    }

    /// "There has been no Israeli raid", "denied there had been any raid"; null where nothing says
    /// that there was none.
    static @Nullable Bearer absent(Reading reading, int noun) {
        var no = false;
        for (var i = noun - 1; i >= 0 && i >= noun - ABSENT_REACH; i--) {
            var word = reading.word(i);
            if (word.equals("there")) {
                var denied = answered(reading, i - (reading.word(i - 1).equals("that") ? 2 : 1));
                return no || denied
                        ? new Bearer(VerbGroup.bare(i, no), null, null, false, false)
                        : null;
            }
            var none = word.equals("no") || word.equals("not") || word.equals("never");
            no |= none;
            var described = word.equals("any") || word.endsWith("ly") || reading.loose(i);
            var party = reading.mentionAt(i);
            if (FURTHER.contains(word) && reading.word(i - 1).equals("no")
                    || reading.boundary(i)
                    || word.equals(",")
                    || !none
                            && !described
                            && party == null
                            && !reading.language.is("be", word)
                            && !reading.language.is("have", word)
                            && !reading.language.is("adverbs", word)) {
                return null;
            }
        }
        return null;
    }

    /// What makes an act of a noun: words that disown it, else as [Bearer#find] has it.
    static @Nullable Bearer bearer(FrameSlots slots, int back, int ahead) {
        var noun = slots.trigger;
        var force = FORCE.contains(slots.rule.type().plover());
        for (var i = noun - 1; force && i >= 0 && i >= noun - back; i--) {
            var disowned = disowned(slots.reading, i, noun);
            if (disowned != null) {
                return disowned;
            }
        }
        return Bearer.find(slots.reading, noun, slots.to, back, ahead);
    }

    /// "Had nothing to do with the bombing of", "denied any part in the raid on": whoever says so
    /// has not done it.
    private static @Nullable Bearer disowned(Reading reading, int verb, int noun) {
        var phrase = reading.language.disowning.longest(reading.tokens, verb);
        if (phrase == null
                || phrase.to() > noun
                || reading.word(verb).equals("not")
                || of(reading, phrase.to(), noun)
                || !Bearer.governs(reading, phrase.to(), noun)) {
            return null;
        }
        var group = VerbGroups.read(reading, verb, phrase.values());
        var subject = reading.subject(group.from(), false);
        return subject == null || group.negated() || group.mood() != VerbGroup.Mood.ACTUAL
                ? null
                : new Bearer(group.not(), subject, null, true, false);
    }

    /// "The cost of the bombing": something else of it.
    private static boolean of(Reading reading, int from, int noun) {
        for (var i = from; i < noun; i++) {
            if (reading.word(i).equals("of")) {
                return true;
            }
        }
        return false;
    }

    /// "Rejected Kyiv's accusations of bombing": who rejects them has been accused.
    ///
    /// @param of the token of "of"
    static List<Mention> rejected(Reading reading, int of) {
        if (!reading.word(of).equals("of")
                || !reading.language.is("assertible", reading.word(of - 1))) {
            return List.of();
        }
        for (var i = of - 2; i >= 0 && i > of - REJECTED_REACH && !reading.boundary(i); i--) {
            var cue = reading.cue(i);
            var denies =
                    cue != null && cue.values().getFirst().type() == CueClass.DENY
                            || reading.language.rejecting.longest(reading.tokens, i) != null;
            var who = denies && reading.mentionAt(i) == null ? answerer(reading, i) : null;
            if (who != null) {
                return reading.coordinated(who);
            }
        }
        return List.of();
    }

    /// "Has denied having staged": who denies.
    static @Nullable Mention answerer(Reading reading, int i) {
        var cue = answer(reading, reading.word(i).equals("having") ? i - 1 : i);
        var from = VerbGroups.read(reading, cue, List.of(VerbForm.PAST)).from();
        return reading.subject(from, false);
    }

    /// Over "to", if anything: "admitted to launching".
    static int answer(Reading reading, int i) {
        return reading.word(i).equals("to") ? i - 1 : i;
    }

    /// "Denied launching", "admitted having staged": the act that the word before answers.
    static boolean answered(Reading reading, int i) {
        var at = answer(reading, reading.word(i).equals("having") ? i - 1 : i);
        var cue = at < 0 ? null : reading.cue(at);
        return cue != null
                && cue.values().stream()
                        .map(Language.Cue::type)
                        .anyMatch(c -> c == CueClass.DENY || c == CueClass.CONFIRM);
    }
}
