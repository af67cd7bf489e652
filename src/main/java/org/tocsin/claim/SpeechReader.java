package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds who is said to say what in a sentence: source, cue, content (PARC 3.0, Pareti 2016), and
/// nests them.
final class SpeechReader {

    private static final int OBJECT_REACH = 6;
    private static final List<String> OURS = List.of("We", "we", "I");

    /// "Carry out", "press ahead with".
    private static final int LIGHT_WORDS = 4;

    private final Reading reading;
    private final Speakers speakers;
    private final Language language;
    private final LaidAttributions relations;
    private final Citations citations;
    private final VerbSpeech verbs;
    private final Unproved unproved;

    /// @param relations of the sentence, none where they do not matter
    SpeechReader(
            Reading reading, FrameMatcher frames, Speakers speakers, LaidAttributions relations) {
        this.relations = relations;
        this.reading = reading;
        this.speakers = speakers;
        this.language = reading.language;
        this.unproved = new Unproved(reading);
        this.citations = new Citations(reading, speakers);
        this.verbs = new VerbSpeech(reading, frames, speakers, relations, citations);
    }

    /// The speeches of the sentence, in the order of their cues.
    List<Speech> read() {
        var speeches = new ArrayList<Speech>();
        for (var i = 0; i < reading.size(); i++) {
            var speech = at(i, speeches);
            if (speech != null) {
                speeches.add(speech);
            }
        }
        HeadlineSpeech.add(reading, speakers, speeches);
        new FurtherSpeech(reading, speakers, relations).add(speeches);
        for (var trailing : List.copyOf(speeches)) {
            if (trailing.to() <= trailing.cueAt()) {
                speeches.replaceAll(
                        s ->
                                s.cueAt() < trailing.to() && s.to() > trailing.to()
                                        ? s.within(s.from(), trailing.to())
                                        : s);
            }
        }
        speeches.replaceAll(s -> ours(s, speeches));
        speeches.replaceAll(s -> resumed(s, speeches));
        return speeches;
    }

    /// "Declined to describe the help, saying that ships were there": what somebody does not say
    /// ends where the same one says something.
    private Speech resumed(Speech speech, List<Speech> all) {
        return all.stream()
                .filter(s -> speech.negated() && speech.covers(s.cueAt()) && s.from() > s.cueAt())
                .filter(s -> s.cueAt() > speech.cueAt() && reading.word(s.cueAt() - 1).equals(","))
                .filter(
                        s ->
                                s.sources()
                                        .getLast()
                                        .source()
                                        .equals(speech.sources().getLast().source()))
                .findFirst()
                .map(s -> speech.within(speech.from(), s.cueAt()))
                .orElse(speech);
    }

    /// "\"We confirm that we bombed it,\" the minister said": the words of who is quoted.
    private Speech ours(Speech speech, List<Speech> all) {
        var last = speech.sources().getLast();
        return last.code() != null || !OURS.contains(last.source())
                ? speech
                : all.stream()
                        .filter(over -> over != speech && over.covers(speech.cueAt()))
                        .min(Comparator.comparingInt(Speech::width))
                        .map(over -> speech.through(over.sources()))
                        .orElse(speech);
    }

    private @Nullable Speech at(int i, List<Speech> before) {
        var according = language.according.longest(reading.tokens, i);
        if (according != null && !answered(i)) {
            return citations.read(i, according.to(), before);
        }
        var branded = rejected(i);
        var rejected = branded > 0 ? branded : branded(i);
        if (rejected > 0) {
            var denial = new Language.Cue(CueClass.DENY, VerbForm.PAST, reading.word(i));
            return verbs.read(i, rejected, List.of(denial), before);
        }
        var proof = unproved.end(i);
        if (proof > 0) {
            var open = new Language.Cue(CueClass.CONFIRM, VerbForm.PARTICIPLE, reading.word(i));
            return verbs.open(i, proof, open, before);
        }
        var cue = reading.cue(i);
        var inside = reading.mentionAt(i);
        if (cue == null
                || unproved.checks(i)
                || FurtherSpeech.consequence(reading, i)
                || cited(i)
                || unnamed(i, cue.values().getFirst())
                || inside != null && inside.type() != Mention.Type.ROLE
                || nominalCue(i) && !doing(i, cue.values().getFirst())
                || cue.values().getFirst().form() == VerbForm.PAST && carried(reading, i)) {
            return null;
        }
        return verbs.read(i, cue.to(), cue.values(), before);
    }

    /// "Según informó Rusia", "como dijo Kiev": who is cited stands behind the verb.
    private boolean cited(int i) {
        return language.has(Trait.SUBJECT_BEHIND)
                && (reading.word(i - 1).equals("according") || reading.word(i - 1).equals("as"));
    }

    /// "An official who asked not to be named said": what is asked for is no act.
    private boolean unnamed(int i, Language.Cue cue) {
        return cue.type() == CueClass.ASK && language.anonymous.longest(reading.tokens, i) != null;
    }

    /// Where "rejected Kyiv's latest claim" ends, or 0: a verb that denies by its object.
    private int rejected(int i) {
        var verb = language.rejecting.longest(reading.tokens, i);
        if (verb == null || verb.values().stream().noneMatch(VerbForm::pastOrParticiple)) {
            return 0;
        }
        var owned = false;
        for (var at = verb.to(); at < Math.min(reading.size(), verb.to() + OBJECT_REACH); at++) {
            if (language.is("assertible", reading.word(at))) {
                return owned || ownedBehind(at + 1) ? at + 1 : 0;
            }
            owned |= reading.mentionAt(at) != null;
            if (reading.boundary(at) || language.is("prepositions", reading.word(at))) {
                return 0;
            }
        }
        return 0;
    }

    /// "Denied accusations by Chad that": whoever denies speaks, not who accuses.
    private boolean answered(int i) {
        for (var verb = Math.max(0, i - OBJECT_REACH); verb < i; verb++) {
            if (rejected(verb) > i) {
                return true; // "disputed an account by Chad that"
            }
        }
        var cue = i > 0 ? reading.cue(i - 1) : null;
        return cue != null
                && cue.to() == i
                && cue.values().getFirst().type() == CueClass.DENY
                && language.is("assertible", reading.word(i));
    }

    /// Where "called reports" ends that "… a lie" calls false behind what they tell, or 0.
    private int branded(int i) {
        if (!language.is("naming", reading.word(i))
                || !language.inflection.looksPast(reading.word(i))) {
            return 0;
        }
        for (var at = i + 1; at < Math.min(reading.size(), i + OBJECT_REACH); at++) {
            var that = reading.word(at + 1).equals("that");
            if (that && language.is("assertible", reading.word(at))) {
                return new Falsehood(reading).branded(at + 2) ? at + 1 : 0;
            }
            if (reading.boundary(at) || language.is("prepositions", reading.word(at))) {
                return 0;
            }
        }
        return 0;
    }

    /// "Disputed a claim by Chad that".
    private boolean ownedBehind(int i) {
        var by = List.of("by", "from").contains(reading.word(i));
        var owner = by ? reading.mentionAt(i + 1) : null;
        return owner != null && reading.word(owner.to()).equals("that");
    }

    /// "Short of confirming": a verb, though "of" stands before it.
    private boolean doing(int i, Language.Cue cue) {
        return cue.form() == VerbForm.GERUND && reading.word(i - 1).equals("of");
    }

    /// "A Washington briefing".
    private boolean compound(@Nullable Mention before) {
        return before != null
                && before.type() == Mention.Type.ACTOR
                && List.of("a", "an").contains(reading.word(before.from() - 1));
    }

    /// "Launched repeated attacks", "carried out reported raids": an adjective of what is carried.
    static boolean carried(Reading reading, int i) {
        for (var from = i - 1; from >= 0 && from > i - LIGHT_WORDS; from--) {
            var light = reading.language.light.longest(reading.tokens, from);
            if (light != null && light.to() == i) {
                return true;
            }
        }
        return false;
    }

    /// "The report", "a claim", "his demand": the noun, not the verb.
    private boolean nominalCue(int i) {
        var word = reading.word(i - 1);
        return List.of(
                                "the", "a", "an", "his", "her", "its", "their", "this", "that",
                                "of", "for", "'s", "such", "any", "no", "these", "those")
                        .contains(word)
                || reading.language.is("ranking", word)
                || reading.hyphenBefore(i)
                || reading.word(i).endsWith("ing") && compound(reading.mentionAt(i - 1));
    }
}
