package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.SentenceAttributions.Laid;
import org.tocsin.claim.attribution.AttributionRelation.Part;

import java.util.List;
import java.util.stream.IntStream;

/// Makes speeches of the attributions that state something and that the cues of the status table
/// left out: what somebody says is not the outlet's own narration, whoever it is.
final class FurtherSpeech {
    private final Reading reading;
    private final Speakers speakers;
    private final LaidAttributions relations;

    FurtherSpeech(Reading reading, Speakers speakers, LaidAttributions relations) {
        this.reading = reading;
        this.speakers = speakers;
        this.relations = relations;
    }

    void add(List<Speech> speeches) {
        for (var laid : relations.stating()) {
            var source = laid.source();
            var here =
                    laid.from() < laid.to()
                            && !(source != null
                                    && laid.to() <= source.start()
                                    && Fronted.dependent(reading, source.start()));
            if (source != null
                    && here
                    && states(laid)
                    && !names(laid)
                    && !headed(laid, source)
                    && stands(laid, source)
                    && isNew(laid, speeches)) {
                var sources = sources(laid, source);
                if (!sources.isEmpty()) {
                    speeches.add(speech(laid, sources));
                }
            }
        }
    }

    private static boolean states(Laid laid) {
        return laid.relation().clause()
                && !laid.relation().possible()
                && laid.relation().type().states();
    }

    /// More than "the"; and never in front of "according to".
    private boolean stands(Laid laid, Part source) {
        if (laid.relation().type() == CueClass.ACCORDING && source.start() < laid.cueTo()) {
            return false;
        }
        for (var i = source.start(); i < source.end(); i++) {
            if (!reading.language.is("determiners", reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// "Claims", "reports", "talks": nouns as well as verbs; as verbs the cues of the status table
    /// have them. Or what is told in "carried out repeated attacks".
    private boolean names(Laid laid) {
        var word = reading.word(laid.cueTo() - 1);
        return SpeechReader.carried(reading, laid.cueTo() - 1)
                || consequence(reading, laid.cueTo() - 1)
                || reading.mentionAt(laid.cueTo() - 1) != null
                || described(laid)
                || reading.language.is("embedding", word)
                || reading.language.is("parleys", word);
    }

    /// "Struck the port, underscoring its reach": what an act means, and nobody's words.
    static boolean consequence(Reading reading, int i) {
        return reading.language.is("showing", reading.word(i))
                && !reading.word(i + 1).equals("that");
    }

    /// "The group, implicated in abuses,", "an army accused of": others say so of the subject.
    static boolean suffered(Reading reading, CueClass cue, int at) {
        return cue == CueClass.ALLEGE
                && reading.language.inflection.looksPast(reading.word(at))
                && reading.language.is("charging", reading.word(at + 1));
    }

    /// "After an alleged raid", "the group, implicated in abuses", "casualties feared".
    private boolean described(Laid laid) {
        var at = laid.cueTo() - 1;
        if (laid.cueFrom() != at || !reading.language.inflection.looksPast(reading.word(at))) {
            return false;
        }
        var charged = suffered(reading, laid.relation().type(), at);
        var feared = laid.relation().type() == CueClass.WARN && at + 1 >= reading.size() - 1;
        return charged || feared || reading.language.is("articles", reading.word(at - 1));
    }

    /// "Mali: Gunmen kill", "Sudan war: Rebels shell": before a colon, where it was and what it is
    /// about say nothing.
    private boolean headed(Laid laid, Part source) {
        if (!reading.word(laid.cueFrom()).equals(":")) {
            return false;
        }
        var label = mention(source);
        if (label == null) {
            return titled(source); // "The Latest:", "Border row:"
        }
        return label.place() != null
                && (label.to() < source.end() || HeadlineSpeech.scene(reading, label));
    }

    /// What a headline is about, with no word for anybody who could say it.
    private boolean titled(Part source) {
        return laidIn(source).noneMatch(i -> reading.language.is("humans", reading.word(i)));
    }

    private static IntStream laidIn(Part source) {
        return IntStream.range(source.start(), source.end());
    }

    /// No speech has its cue here, and none that covers the same words is nearer to them.
    private static boolean isNew(Laid laid, List<Speech> speeches) {
        return speeches.stream()
                .noneMatch(
                        s ->
                                laid.cue(s.cueAt())
                                        || s.cueAt() >= laid.from() - 3 && s.covers(laid.from()));
    }

    /// Who the source is, as far as the text and the lexicon tell; its words alone where they do
    /// not.
    List<Attribution> sources(Laid laid, Part source) {
        var cue = reading.span(laid.cueFrom(), laid.cueTo());
        var mention = mention(source);
        var known =
                mention == null
                        ? List.<Attribution>of()
                        : speakers.of(reading, mention, laid.relation().type(), cue);
        if (!known.isEmpty()) {
            return known;
        }
        var text = reading.span(source.start(), source.end());
        return List.of(new Attribution(text, null, kind(source), cue));
    }

    private SourceKind kind(Part source) {
        for (var i = source.start(); i < Math.min(reading.size(), source.end() + 4); i++) {
            if (reading.language.hearsay.longest(reading.tokens, i) != null) {
                return SourceKind.HEARSAY;
            }
            if (reading.language.anonymous.longest(reading.tokens, i) != null) {
                return SourceKind.OFFICIAL_ANONYMOUS;
            }
        }
        return SourceKind.ANALYST;
    }

    private @Nullable Mention mention(Part source) {
        for (var i = source.start(); i < source.end(); i++) {
            var mention = reading.mentionAt(i);
            if (mention != null && mention.canSpeak() && !reading.governed(mention)) {
                return mention;
            }
        }
        return null;
    }

    private Speech speech(Laid laid, List<Attribution> sources) {
        var cue = reading.cue(laid.cueFrom());
        var suggests = cue != null && cue.values().getFirst().type() == CueClass.SUGGEST;
        var next = new NextStatement(reading).other(laid.from());
        return new Speech(
                sources,
                suggests ? CueClass.SUGGEST : laid.relation().type(),
                reading.span(laid.cueFrom(), laid.cueTo()),
                laid.cueTo() - 1,
                laid.relation().negated(),
                laid.relation().possible(),
                laid.from(),
                laid.cueTo() <= laid.from() ? Math.min(next, laid.to()) : laid.to());
    }
}
