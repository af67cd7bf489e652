package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The verb that makes an act out of a noun.
///
/// @param subject who launched, announced or gave it; null when nobody is named
/// @param patient who was given it: "Ukraine has been given the green light"
/// @param carries whether the subject of the verb is the doer of the act
/// @param answers whether the verb confirms or denies it
record Bearer(
        VerbGroup group,
        @Nullable Mention subject,
        @Nullable Mention patient,
        boolean carries,
        boolean answers) {

    static @Nullable Bearer find(Reading reading, int noun, int to, int back, int ahead) {
        for (var i = noun - 1; i >= 0 && i >= noun - back; i--) {
            if (reading.boundary(i)) {
                break;
            }
            var light = reading.language.light.longest(reading.tokens, i);
            if (light != null && light.to() <= noun && takes(reading, light.to(), noun)) {
                return light(reading, i, light.to(), noun, light.values());
            }
            var cue = reading.cue(i);
            if (cue != null
                    && cue.to() <= noun
                    && bears(cue.values().getFirst())
                    && governs(reading, cue.to(), noun)) {
                return cue(reading, i, cue.values().getFirst(), noun);
            }
        }
        var there = BornActs.absent(reading, noun);
        var copula = there != null ? there : copula(reading, noun);
        return copula != null
                ? copula
                : happening(reading, to, ahead, BornActs.none(reading, noun));
    }

    /// "The US is now at war with", "Ukraine gets the green light": who is it, who is given it.
    private static @Nullable Bearer copula(Reading reading, int noun) {
        var negated = false;
        for (var i = noun - 1; i >= 0 && i >= noun - 4; i--) {
            var word = reading.word(i);
            if (reading.language.is("receiving", word)) {
                var group = VerbGroups.read(reading, i, List.of(VerbForm.PAST));
                return new Bearer(
                        VerbGroup.bare(i, group.negated()).with(group.mood()),
                        null,
                        reading.subject(group.from(), false),
                        false,
                        false);
            }
            if (reading.language.is("be", word) && !owner(reading, i)) {
                var group = VerbGroups.read(reading, i, List.of(VerbForm.PAST));
                return new Bearer(
                        VerbGroup.bare(i, negated || group.negated()).with(group.mood()),
                        reading.subject(group.from(), false),
                        null,
                        true,
                        false);
            }
            negated |= reading.language.is("negations", word);
            if (!reading.language.is("adverbs", word)
                    && !word.endsWith("ly")
                    && !reading.language.is("degrees", word)
                    && !List.of("a", "an", "the", "no", "any", "such").contains(word)) {
                return null;
            }
        }
        return null;
    }

    /// "Israel's attack": whose it is, no verb; behind a pronoun it is one.
    private static boolean owner(Reading reading, int i) {
        return reading.word(i).equals("'s")
                && !reading.language.is("contracting", reading.word(i - 1));
    }

    private static @Nullable Bearer light(
            Reading reading, int verb, int to, int noun, List<VerbForm> forms) {
        var group = VerbGroups.read(reading, verb, forms);
        var condemned = reading.word(verb).startsWith("condemn");
        var answered = group.gerund() && BornActs.answered(reading, group.from() - 1);
        var subject =
                answered
                        ? BornActs.answerer(reading, group.from() - 1)
                        : reading.subject(group.from(), false);
        var inert = group.gerund() && !reading.word(group.from() - 1).equals(",") && !answered;
        return group.passive()
                ? new Bearer(group, null, subject, false, false)
                : new Bearer(
                        inert ? group.with(VerbGroup.Mood.HYPOTHETICAL) : group,
                        subject,
                        given(reading, to, noun),
                        !condemned,
                        false);
    }

    /// "Launched a wave of attacks", but not "issued a statement on the attack" nor "gave hope of
    /// avoiding sanctions".
    private static boolean takes(Reading reading, int from, int noun) {
        for (var i = from; i < noun; i++) {
            var word = reading.word(i);
            var avoiding = word.equals("of") && reading.word(i + 1).endsWith("ing");
            var next = reading.mentionAt(i + 1);
            if (avoiding
                    || reading.language.is("infinitive", word)
                    || word.equals(",") && next != null && next.canAct()
                    || !word.equals("of")
                            && i < noun - 1
                            && reading.language.is("prepositions", word)
                            && !reading.language.is("months", reading.word(i + 1))) {
                return false;
            }
        }
        return true;
    }

    /// "Gave Sudan permission": who stands between the verb and the noun.
    private static @Nullable Mention given(Reading reading, int to, int noun) {
        var between = reading.between(to, noun);
        return between.isEmpty()
                        || between.getFirst().type() != Mention.Type.ACTOR
                        || reading.governed(between.getFirst())
                ? null
                : between.getFirst();
    }

    private static Bearer cue(Reading reading, int verb, Language.Cue cue, int noun) {
        var rejected = BornActs.rejected(reading, noun - 1);
        var own = cue.type() == CueClass.DENY || cue.type() == CueClass.CONFIRM;
        var group = VerbGroups.read(reading, verb, List.of(cue.form()));
        var open = cue.type() == CueClass.CONFIRM && group.negated(); // "could not confirm"
        return new Bearer(
                VerbGroup.bare(verb, false)
                        .with(
                                open || group.mood() == VerbGroup.Mood.ACTUAL
                                        ? VerbGroup.Mood.ACTUAL
                                        : VerbGroup.Mood.HYPOTHETICAL),
                rejected.isEmpty() ? null : rejected.getFirst(),
                null,
                own,
                own);
    }

    private static boolean bears(Language.Cue cue) {
        return switch (cue.type()) {
            case CONFIRM, DENY, REPORT, CLAIM, ALLEGE -> true;
            case NARRATION,
                    SAY,
                    WARN,
                    THREATEN,
                    SUGGEST,
                    ASK,
                    ESTIMATE,
                    ACCORDING,
                    BELIEF,
                    INTENT,
                    ATTITUDE,
                    KNOWLEDGE,
                    DECREE ->
                    false;
        };
    }

    /// Only articles, adjectives and weapons between a cue and the noun: "confirmed the missile
    /// strike", not "said after the strike".
    static boolean governs(Reading reading, int from, int noun) {
        for (var i = from; i < noun; i++) {
            var word = reading.word(i);
            var mention = reading.mentionAt(i);
            if (mention != null && mention.canAct()
                    || reading.language.is("be", word)
                    || word.equals("that")
                    || word.equals(",")
                    || reading.boundary(i)
                    || reading.language.is("prepositions", word) && !word.equals("of")) {
                return false;
            }
        }
        return true;
    }

    /// "Talks are due to open", "a truce took effect": what begins, lasts and ends, or will.
    static @Nullable Bearer unfolding(Reading reading, int to, int ahead) {
        for (var i = to; i < reading.size() && i < to + ahead; i++) {
            if (reading.boundary(i) || reading.word(i).equals("that")) {
                return null;
            }
            var verb = reading.language.unfolding.longest(reading.tokens, i);
            if (verb == null || reading.mentionAt(i) != null) {
                continue;
            }
            var group = VerbGroups.read(reading, i, List.of(verb.values().getFirst()));
            var bare = verb.values().getFirst() == VerbForm.BASE;
            if (verb.values().getFirst() != VerbForm.GERUND
                    && (!bare || group.mood() != VerbGroup.Mood.ACTUAL || group.negated())) {
                var due =
                        group.mood() == VerbGroup.Mood.ACTUAL
                                && reading.language.is("scheduling", reading.word(i));
                return new Bearer(
                        due ? group.with(VerbGroup.Mood.FUTURE) : group, null, null, false, false);
            }
        }
        return null;
    }

    private static @Nullable Bearer happening(Reading reading, int to, int ahead, boolean none) {
        for (var i = to; i < reading.size() && i < to + ahead; i++) {
            if (reading.boundary(i) || reading.word(i).equals("that")) {
                return null;
            }
            var verb = reading.language.occurrence.longest(reading.tokens, i);
            if (verb == null) {
                continue;
            }
            var exists = reading.language.existing.longest(reading.tokens, i) != null;
            var group = VerbGroups.read(reading, i, verb.values());
            if (verb.values().stream().anyMatch(VerbForm::pastOrParticiple)
                    || exists && group.negated()) {
                return new Bearer(
                        group.negated()
                                ? exists ? group : group.not() // "did not kill anyone"
                                : exists && none && !reading.word(verb.to()).equals("without")
                                        ? group.not()
                                        : group,
                        null,
                        null,
                        false,
                        false);
            }
        }
        return null;
    }
}
