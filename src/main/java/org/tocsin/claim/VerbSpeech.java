package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Reads what a verb puts into somebody's mouth: who is its source, and which words it covers.
///
/// The source is the subject of the verb where that stands right beside it; else whom the
/// attribution of the same cue names, whether the lexicon knows them or not.
final class VerbSpeech {
    private static final int HEARER_REACH = 6;

    private final Reading reading;
    private final SpeechScope scope;
    private final Speakers speakers;
    private final FurtherSpeech further;
    private final VerbSources sources;

    VerbSpeech(
            Reading reading,
            FrameMatcher frames,
            Speakers speakers,
            LaidAttributions relations,
            Citations citations) {
        this.reading = reading;
        this.scope = new SpeechScope(reading, frames);
        this.speakers = speakers;
        this.further = new FurtherSpeech(reading, speakers, relations);
        this.sources = new VerbSources(reading, speakers, relations, citations);
    }

    /// The speech of the cue at a token, or null where nobody says anything by it.
    @Nullable Speech read(int i, int to, List<Language.Cue> cues, List<Speech> told) {
        var cue = cues.getFirst();
        if (cue.form() == VerbForm.THIRD && (i == 0 || !sources.besideSubject(i))) {
            return nobody(i) ? muted(new Said(i, to, cue, group(i, cues))) : null; // the noun
        }
        if (cue.form() == VerbForm.THIRD && sources.owned(i)) {
            return null; // "denied Israeli claims that"
        }
        if (leadsToAct(to) && !owned(i, cue, to)) {
            return null; // "agreed to send", "threatened to strike": an act of the subject, not
            // words of it
        }
        var said = new Said(i, to, cue, group(i, cues));
        if (sources.noun(said)) {
            return null; // "a newspaper report that", "declined comment on"
        }
        if (said.group().infinitive() && said.possible()) {
            var act = reading.language.is("announcing", reading.word(i));
            return act && !OwnClause.within(reading, to)
                    ? null // "to announce sanctions": the act itself is to come
                    : muted(said); // "was expected to confirm that": nobody has said it
        }
        if (said.group().passive() || FurtherSpeech.suffered(reading, said.cue().type(), i)) {
            return reportedBy(said);
        }
        var behind = sources.behind(said);
        return behind == null ? before(said, told) : behind(said, behind);
    }

    /// "Has seen no evidence that", "does not have any proof that": what is told stays open.
    @Nullable Speech open(int i, int that, Language.Cue cue, List<Speech> told) {
        var group = group(i, List.of(cue));
        var none = new Unproved(reading).without(i, that);
        if (none == group.negated()) {
            return null; // "has any proof that"
        }
        return before(new Said(i, that, cue, none ? group.not() : group), told);
    }

    private boolean leadsToAct(int to) {
        return reading.word(to).equals("to")
                && !hearer(to + 1)
                && !(reading.language.has(Trait.INFINITIVE_BY_FORM)
                        && !reading.language.inflection.isBase(reading.word(to + 1)));
    }

    /// "Admitted to bombing it": no act that is to come. "The crew, who confessed to spying,": told
    /// in passing.
    private boolean owned(int i, Language.Cue cue, int to) {
        return cue.type() == CueClass.CONFIRM
                && reading.word(to + 1).endsWith("ing")
                && !reading.language.is("relatives", reading.word(i - 1));
    }

    /// "Complained to the United Nations that": whom it was told to.
    private boolean hearer(int i) {
        var at = reading.language.is("articles", reading.word(i)) ? i + 1 : i;
        var mention = reading.mentionAt(at);
        for (var next = mention == null ? at : mention.to(); next < at + HEARER_REACH; next++) {
            if (reading.word(next).equals("that")) {
                return mention != null && mention.canSpeak();
            }
        }
        return false;
    }

    private VerbGroup group(int i, List<Language.Cue> cues) {
        var forms = cues.stream().map(Language.Cue::form).toList();
        return VerbGroups.read(
                reading,
                i,
                forms.contains(VerbForm.PAST)
                        ? List.of(VerbForm.PAST, VerbForm.PARTICIPLE)
                        : forms);
    }

    /// "…, said Kirby".
    private @Nullable Speech behind(Said said, Mention source) {
        var chain = sources.of(said, source);
        if (chain.isEmpty()) {
            return unsourced(said);
        }
        var speech = speech(said, chain, denied(source));
        var start = reading.coordinated(source).getFirst().from();
        return scope.trailing(speech, Math.min(said.group().from(), start));
    }

    private @Nullable Speech before(Said said, List<Speech> told) {
        var over = SameSpeaker.again(reading, said, told);
        if (over != null) {
            return speech(said, over.sources(), false).within(said.to(), reading.size());
        }
        var subject = sources.subject(said);
        var laid = sources.attributed(said);
        var other = laid == null ? null : sources.elsewhere(laid, subject, said.group());
        if (laid != null && other != null) {
            var chain = new ArrayList<>(further.sources(laid, other));
            chain.addAll(sources.cited(other, said));
            var speech = speech(said, chain, hardlyAny(said));
            return scope.laid(speech, other.start(), laid, said.to());
        }
        var chain =
                subject == null
                        ? new UnknownName(reading).before(said.group().from())
                        : sources.of(said, subject);
        var teller = chain.isEmpty() ? SameSpeaker.told(said, told) : null;
        if (teller != null) {
            var speech = speech(said, teller.sources(), false);
            return speech.within(said.to(), reading.size());
        }
        return chain.isEmpty()
                ? unsourced(said)
                : scope.scoped(
                        speech(said, chain, denied(subject) || hardlyAny(said)),
                        sources.start(said.group(), subject, laid),
                        said.group().from(),
                        said.to(),
                        laid);
    }

    private Speech speech(Said said, List<Attribution> sources, boolean denied) {
        return new Speech(
                sources,
                said.cue().type(),
                reading.span(said.at(), said.to()),
                said.at(),
                said.group().negated() || denied,
                said.possible(),
                0,
                reading.size());
    }

    private @Nullable Speech unsourced(Said said) {
        var contentFollows =
                said.weighs()
                        && (reading.word(said.to()).equals("that")
                                || reading.word(said.to() + 1).equals("that"));
        return nobody(said.group().from()) || contentFollows ? muted(said) : null;
    }

    /// Words that were not said: what they cover is nobody's claim.
    private Speech muted(Said said) {
        var text = reading.span(said.at(), said.to());
        var nobody = new Attribution("nobody", null, SourceKind.HEARSAY, text);
        return new Speech(
                List.of(nobody),
                said.cue().type(),
                text,
                said.at(),
                false,
                true,
                said.to(),
                reading.size());
    }

    /// "No official has confirmed".
    private boolean denied(@Nullable Mention subject) {
        return subject != null
                && reading.language.is("negations", reading.word(subject.from() - 1));
    }

    /// "Nobody denies", "no one in Moscow confirmed".
    private boolean nobody(int groupFrom) {
        var start = reading.clauseStart(groupFrom);
        return reading.language.is("nobody", reading.word(groupFrom - 1))
                || reading.language.is("nobody", reading.word(start))
                || reading.word(start).equals("no") && reading.word(start + 1).equals("one");
    }

    /// "Nobody in Tehran denies", "few in Rome deny".
    private boolean hardlyAny(Said said) {
        var start = reading.clauseStart(said.group().from());
        for (var i = start; i < said.at(); i++) {
            if (!said.weighs() || reading.word(i).equals(",")) {
                return false;
            }
        }
        return reading.language.is("hardly_any", reading.word(start))
                || reading.word(start).equals("no") && reading.word(start + 1).equals("one");
    }

    private @Nullable Speech reportedBy(Said said) {
        for (var at = said.to(); at < Math.min(reading.size(), said.to() + 4); at++) {
            var mention = reading.mentionAt(at);
            if (mention != null
                    && mention.canSpeak()
                    && reading.preposition(mention).equals("by")) {
                var text = reading.span(said.at(), said.to());
                var sources = speakers.of(reading, mention, said.cue().type(), text);
                return sources.isEmpty()
                        ? null
                        : new Speech(
                                sources,
                                said.cue().type(),
                                text,
                                said.at(),
                                false,
                                said.possible(),
                                0,
                                reading.size());
            }
        }
        return null;
    }
}
