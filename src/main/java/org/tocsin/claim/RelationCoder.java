package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the words of a sentence that relate a source to a target, and the PLOVER event that they
/// tell: every cue is weighed, the heaviest one counts, and modality and negation turn its event.
final class RelationCoder {
    /// A cue with its weight and the event that it tells.
    record Coded(RelationCue cue, String event, double evidence) {
        Coded plus(double more) {
            return new Coded(cue, event, evidence + more);
        }
    }

    private static final String PROMISE = "AGREE";
    private static final String THREAT = "THREATEN";

    private static final int GOVERNED_REACH = 14;

    private final RelationLexicon lexicon;

    RelationCoder(RelationLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The heaviest cue for these parties, or empty when the sentence holds none.
    Optional<Coded> code(Reading reading, @Nullable TokenSpan source, @Nullable TokenSpan target) {
        return heaviest(weighed(reading, source, target));
    }

    /// The heaviest of some cues; a grave event has to outweigh every other by its own margin.
    Optional<Coded> heaviest(List<Coded> coded) {
        var best = coded.stream().max(Comparator.comparingDouble(Coded::evidence));
        return best.map(
                first ->
                        coded.stream()
                                .filter(other -> !other.event().equals(first.event()))
                                .max(Comparator.comparingDouble(Coded::evidence))
                                .filter(
                                        other ->
                                                other.evidence() + lexicon.margin(first.event())
                                                        > first.evidence())
                                .orElse(first));
    }

    private List<Coded> weighed(
            Reading reading, @Nullable TokenSpan source, @Nullable TokenSpan target) {
        var evidence = new RelationEvidence(reading, lexicon, source, target);
        var cues = new RelationScan(reading, lexicon, source, target).cues();
        var coded = new ArrayList<Coded>();
        cues.forEach(cue -> coded.add(coded(reading, evidence, cue, cues)));
        return coded;
    }

    /// Every cue of a sentence whose parties are not known yet.
    List<RelationCue> cues(Reading reading) {
        return new RelationScan(reading, lexicon, null, null).cues();
    }

    /// One such cue against the parties that were found for it.
    Coded weigh(
            Reading reading,
            RelationCue cue,
            List<RelationCue> all,
            @Nullable TokenSpan source,
            @Nullable TokenSpan target) {
        var evidence = new RelationEvidence(reading, lexicon, source, target);
        return coded(reading, evidence, cue, all);
    }

    /// What speaks against a cue whose parties nobody gave: that it has no source, and that it
    /// comes late in the sentence.
    double alone(RelationCue cue, @Nullable TokenSpan source) {
        return (source == null ? lexicon.weight(RelationFeature.ORPHAN) : 0)
                + cue.from() * lexicon.weight(RelationFeature.LATE);
    }

    private Coded coded(
            Reading reading, RelationEvidence evidence, RelationCue cue, List<RelationCue> all) {
        var governors = all.stream().filter(other -> governs(reading, other, cue)).toList();
        if (!governors.isEmpty() && governors.stream().allMatch(this::promises)) {
            var ahead = lexicon.turned("future", cue.rule().event());
            if (ahead.equals(THREAT)) {
                var sure = 2 * lexicon.weight(RelationFeature.GOVERNOR);
                return new Coded(cue, ahead, evidence.weigh(cue, false) + sure);
            }
        }
        var event = evidence.event(cue, event(reading, cue));
        return new Coded(cue, event, evidence.weigh(cue, !governors.isEmpty()));
    }

    /// "Ready to", "pledged to": with an act of conflict behind it, it threatens.
    private boolean promises(RelationCue governor) {
        return governor.rule().event().equals(PROMISE) && !governor.group().negated();
    }

    /// "Refused to lift", "urged the rebels to release": the first decides.
    private static boolean governs(Reading reading, RelationCue governor, RelationCue cue) {
        if (!governor.rule().governs()
                || !cue.group().infinitive()
                        && !demanded(reading, governor)
                        && !(cue.group().gerund() && governor.to() == cue.group().from())
                || governor.to() > cue.from()
                || cue.from() - governor.to() > GOVERNED_REACH) {
            return false;
        }
        for (var i = governor.to(); i < cue.from(); i++) {
            if (reading.boundary(i)) {
                return false;
            }
        }
        return true;
    }

    /// "Demanded that the government end …".
    private static boolean demanded(Reading reading, RelationCue governor) {
        return governor.rule().event().equals("REQUEST")
                && (governor.rule().patient()
                        || reading.word(governor.to()).equals("that")
                        || reading.word(governor.to() - 1).equals("that"));
    }

    /// The rule's event as the verb's mood and negation leave it.
    private String event(Reading reading, RelationCue cue) {
        var group = cue.group();
        var event = cue.rule().event();
        if (group.negated()) {
            return lexicon.turned("negated", event);
        }
        return switch (group.mood()) {
            case FUTURE, CONDITIONAL -> lexicon.turned("future", event);
            case POSSIBLE, ABILITY -> lexicon.turned("possible", event);
            case HYPOTHETICAL -> bound(reading, group) ? lexicon.turned("future", event) : event;
            case ACTUAL -> event;
        };
    }

    /// "France is to bar the trawlers": as "will bar".
    private static boolean bound(Reading reading, VerbGroup group) {
        return group.infinitive()
                && group.governorAt() >= 0
                && reading.language.is("be", reading.word(group.governorAt()));
    }

    /// PLOVER's auxiliary modes of a cue.
    static List<String> auxModes(RelationCue cue) {
        var modes = new ArrayList<String>();
        switch (cue.group().mood()) {
            case FUTURE -> modes.add("future");
            case POSSIBLE, CONDITIONAL, ABILITY -> modes.add("hypothetical");
            case HYPOTHETICAL, ACTUAL -> {}
        }
        if (cue.group().negated()) {
            modes.add("negation");
        }
        return modes;
    }
}
