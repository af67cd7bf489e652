package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.SentenceAttributions.Laid;

import java.util.ArrayList;
import java.util.List;

/// Finds who is said to say what in a sentence: source, cue, content (PARC 3.0, Pareti 2016), and
/// nests them.
final class SpeechReader {

    private final Reading reading;
    private final FrameMatcher frames;
    private final Speakers speakers;
    private final Language language;
    private final List<Laid> relations;
    private final Citations citations;

    /// @param relations of the sentence, empty where they were not asked for
    SpeechReader(Reading reading, FrameMatcher frames, Speakers speakers, List<Laid> relations) {
        this.relations = relations;
        this.reading = reading;
        this.frames = frames;
        this.speakers = speakers;
        this.language = reading.language;
        this.citations = new Citations(reading, speakers);
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
        return speeches;
    }

    private @Nullable Speech at(int i, List<Speech> before) {
        var according = language.according.longest(reading.tokens, i);
        if (according != null) {
            return citations.read(i, according.to(), before);
        }
        var cue = language.cues.longest(reading.tokens, i);
        var inside = reading.mentionAt(i);
        if (cue == null
                || inside != null && inside.type() != Mention.Type.ROLE
                || nominalCue(i) && !doing(i, cue.values().getFirst())
                || i > 0
                        && cue.values().getFirst().form() == VerbForm.PAST
                        && language.light.longest(reading.tokens, i - 1) != null) {
            return null;
        }
        return verb(i, cue.to(), cue.values());
    }

    /// "Short of confirming": a verb, though "of" stands before it.
    private boolean doing(int i, Language.Cue cue) {
        return cue.form() == VerbForm.GERUND && reading.word(i - 1).equals("of");
    }

    /// "The report", "a claim", "his demand": the noun, not the verb.
    private boolean nominalCue(int i) {
        var word = reading.word(i - 1);
        return List.of(
                                "the", "a", "an", "his", "her", "its", "their", "this", "that",
                                "of", "'s", "such", "any", "no", "these", "those")
                        .contains(word)
                || reading.hyphenBefore(i);
    }

    private @Nullable Speech verb(int i, int to, List<Language.Cue> cues) {
        var cue = cues.getFirst();
        var forms = cues.stream().map(Language.Cue::form).toList();
        if (cue.form() == VerbForm.THIRD && (i == 0 || !besideSubject(i))) {
            return null; // "reports that", "investigating claims that": the noun
        }
        if (reading.word(to).equals("to")) {
            return null; // "agreed to send", "threatened to strike": an act of the subject, not
            // words of it
        }
        var group =
                VerbGroups.read(
                        reading,
                        i,
                        forms.contains(VerbForm.PAST)
                                ? List.of(VerbForm.PAST, VerbForm.PARTICIPLE)
                                : forms);
        var possible = group.mood() != VerbGroup.Mood.ACTUAL && !group.negated();
        if (group.infinitive() && possible) {
            return muted(i, to, cue); // "was expected to confirm that": nobody has said it
        }
        if (group.passive()) {
            return reportedBy(i, to, cue, possible);
        }
        var inverted = language.is("addressed", cue.base()) ? null : inverted(i, to);
        var beside = reading.mentionAt(group.from() - 1);
        var subject =
                inverted != null
                        ? inverted
                        : group.gerund() && beside != null && beside.canSpeak()
                                ? beside
                                : reading.subject(group.from(), true);
        var sources =
                subject == null
                        ? new Sides(reading).unknown(group.from())
                        : sources(subject, cue, i, to);
        if (sources.isEmpty()) {
            var contentFollows =
                    (cue.type() == CueClass.CONFIRM || cue.type() == CueClass.DENY)
                            && (reading.word(to).equals("that")
                                    || reading.word(to + 1).equals("that"));
            return nobody(group) || contentFollows ? muted(i, to, cue) : null;
        }
        return new SpeechScope(reading, frames)
                .scoped(
                        new Speech(
                                sources,
                                cue.type(),
                                reading.span(i, to),
                                i,
                                group.negated() || denied(subject),
                                possible,
                                0,
                                reading.size()),
                        inverted != null ? inverted : subject,
                        group.from(),
                        inverted == null ? to : Math.max(to, inverted.to()),
                        inverted != null);
    }

    /// Words that were not said: what they cover is nobody's claim.
    private Speech muted(int i, int to, Language.Cue cue) {
        var nobody = new Attribution("nobody", null, SourceKind.HEARSAY, reading.span(i, to));
        return new Speech(
                List.of(nobody),
                cue.type(),
                reading.span(i, to),
                i,
                false,
                true,
                to,
                reading.size());
    }

    /// "No official has confirmed".
    private boolean denied(@Nullable Mention subject) {
        return subject != null && language.is("negations", reading.word(subject.from() - 1));
    }

    private boolean nobody(VerbGroup group) {
        var before = reading.word(group.from() - 1);
        return List.of("nobody", "none", "one", "nothing").contains(before)
                || reading.word(0).equals("nobody");
    }

    private boolean besideSubject(int i) {
        var at = i - 1;
        while (at > 0
                && (language.is("adverbs", reading.word(at)) || reading.word(at).endsWith("ly"))) {
            at--;
        }
        return reading.mentionAt(at) != null
                || language.is("relatives", reading.word(at))
                || reading.word(at).equals(",")
                || reading.word(at).equals("\"")
                || Character.isUpperCase(reading.span(at, at + 1).codePointAt(0));
    }

    /// "…, said Kirby": the source behind its cue.
    private @Nullable Mention inverted(int i, int to) {
        var opened =
                i > 0
                        && (reading.word(i - 1).equals(",")
                                || reading.word(i - 1).equals("\"")
                                || reading.word(i - 1).equals("'"));
        if (!opened || i < 2 || sourceBefore(i)) {
            return null;
        }
        for (var at = to; at < Math.min(reading.size(), to + 3); at++) {
            var mention = reading.mentionAt(at);
            if (mention != null) {
                return mention.canSpeak() ? mention : null;
            }
        }
        return null;
    }

    /// "Haaretz, citing officials, said Israel …": the source stands before the cue.
    private boolean sourceBefore(int i) {
        return relations.stream()
                .filter(laid -> laid.cue(i))
                .map(Laid::source)
                .anyMatch(source -> source != null && source.end() <= i);
    }

    private @Nullable Speech reportedBy(int i, int to, Language.Cue cue, boolean possible) {
        for (var at = to; at < Math.min(reading.size(), to + 4); at++) {
            var mention = reading.mentionAt(at);
            if (mention != null
                    && mention.canSpeak()
                    && reading.preposition(mention).equals("by")) {
                var text = reading.span(i, to);
                var sources = speakers.of(reading, mention, cue.type(), text);
                return sources.isEmpty()
                        ? null
                        : new Speech(
                                sources, cue.type(), text, i, false, possible, 0, reading.size());
            }
        }
        return null;
    }

    private List<Attribution> sources(Mention subject, Language.Cue cue, int i, int to) {
        var text = reading.span(i, to);
        var named =
                reading.coordinated(subject).stream()
                        .filter(m -> m.code() != null)
                        .findFirst()
                        .orElse(subject);
        var list = new ArrayList<>(speakers.of(reading, named, cue.type(), text));
        list.addAll(citations.behind(subject));
        var told = language.is("addressed", cue.base()) ? addressee(to) : null;
        if (told == null || told.code() == null) {
            return list;
        }
        var chain = new ArrayList<Attribution>();
        chain.add(new Attribution(told.text(), told.code(), told.kind(), text));
        chain.addAll(list);
        return chain;
    }

    /// "told NBC News": the outlet to which the words were given.
    private @Nullable Mention addressee(int to) {
        for (var at = to; at < Math.min(reading.size(), to + 3); at++) {
            var mention = reading.mentionAt(at);
            if (mention != null) {
                return mention.type() == Mention.Type.OUTLET ? mention : null;
            }
        }
        return null;
    }
}
