package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// How one cue stands to the source and the target that were given or found.
final class RelationPlace {
    private static final int FAR = 25;
    private static final int NEAR = 6;
    private static final String TOLD = "told";

    private final Reading reading;
    private final RelationLexicon lexicon;
    private final @Nullable TokenSpan source;
    private final @Nullable TokenSpan target;

    RelationPlace(
            Reading reading,
            RelationLexicon lexicon,
            @Nullable TokenSpan source,
            @Nullable TokenSpan target) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.source = source;
        this.target = target;
    }

    /// What its place speaks for and against it, before weights.
    void add(RelationCue cue, Map<RelationFeature, Double> found) {
        RelationEvidence.flag(
                found, RelationFeature.IN_SOURCE, source != null && source.holds(cue.from()));
        RelationEvidence.flag(
                found, RelationFeature.IN_TARGET, target != null && target.holds(cue.from()));
        var order = order(cue);
        if (order != null) {
            found.put(order, 1.0);
        }
        if (source != null && !source.holds(cue.from())) {
            var gap = PartyGap.of(reading, lexicon, source, cue);
            found.put(RelationFeature.SOURCE_GAP, (double) Math.min(FAR, gap.tokens()));
            found.put(RelationFeature.SOURCE_CLAUSE, (double) gap.clauses());
        }
        if (target != null && !target.holds(cue.from())) {
            var gap = PartyGap.of(reading, lexicon, target, cue);
            found.put(RelationFeature.TARGET_GAP, (double) Math.min(FAR, gap.tokens()));
            found.put(RelationFeature.TARGET_CLAUSE, (double) gap.clauses());
        }
        RelationEvidence.flag(
                found,
                RelationFeature.BACKGROUND,
                source != null && cue.from() < source.from() && reading.subordinate(cue.from()));
        RelationEvidence.flag(found, RelationFeature.INSERTED, inserted(cue));
        RelationEvidence.flag(found, RelationFeature.FOREIGN, foreign(cue));
    }

    /// "The rebels, who had promised to leave, overran …": the cue stands in an insertion that
    /// holds neither party.
    private boolean inserted(RelationCue cue) {
        return Insertions.around(reading, lexicon, cue.from()).stream()
                .anyMatch(
                        insertion ->
                                insertion.holds(cue.from())
                                        && (source == null || !insertion.overlaps(source))
                                        && (target == null || !insertion.overlaps(target)));
    }

    /// "S struck T, the ministry conceded": another subject starts behind the last comma.
    private boolean foreign(RelationCue cue) {
        var group = cue.group();
        if (source == null
                || cue.noun()
                || group.passive()
                || group.gerund()
                || group.infinitive()
                || source.to() >= group.from()
                || !subjectEnds(group.from() - 1)) {
            return false;
        }
        for (var i = group.from() - 2; i >= source.to(); i--) {
            if (reading.word(i).equals(",")) {
                return true;
            }
            if (reading.language.is("boundaries", reading.word(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean subjectEnds(int at) {
        var word = reading.word(at);
        return !word.equals(",")
                && !lexicon.is("before_verbs", word)
                && !lexicon.is("relatives", word)
                && !lexicon.is("joining", word)
                && !lexicon.is("parting", word)
                && !lexicon.is("clauses", word);
    }

    /// How the parties turn the event of a cue, by a key of the file's `turns`.
    String turn(RelationCue cue) {
        if (told(cue)) {
            return TOLD;
        }
        var rioting =
                source != null
                        && source.tokens().anyMatch(i -> lexicon.is("rioters", reading.word(i)))
                        && !lexicon.is("killing", reading.word(cue.from()));
        return rioting ? "rioting" : "";
    }

    private boolean accuses(RelationCue cue) {
        return told(cue) && !lexicon.turned(TOLD, cue.rule().event()).equals(cue.rule().event());
    }

    /// "The panel found that the army had shot the marchers": said by the source, done by the
    /// target.
    private boolean told(RelationCue cue) {
        if (source == null
                || target == null
                || source.to() > target.from()
                || target.to() > cue.group().from()
                || cue.group().from() - target.to() >= NEAR
                || cue.noun()
                || cue.group().passive()
                || cue.group().mood() != VerbGroup.Mood.ACTUAL) {
            return false;
        }
        for (var i = source.to(); i < target.from(); i++) {
            if (reading.language.cues.longest(reading.tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable RelationFeature order(RelationCue cue) {
        var at = cue.from();
        var turned = cue.group().passive() != cue.rule().reverse() && !cue.noun();
        if (source == null || target == null) {
            var only = source == null ? target : source;
            var behind = only != null && only.to() <= at;
            return behind != (turned == (source != null))
                    ? RelationFeature.ACROSS
                    : RelationFeature.AGAINST;
        }
        if (cue.rule().patient() || announced(cue) || accuses(cue)) {
            return source.to() <= target.from() && target.to() <= at && at - target.to() < NEAR
                    ? RelationFeature.ACROSS
                    : RelationFeature.AGAINST;
        }
        if (source.to() <= at && at < target.from()) {
            return turned ? RelationFeature.AGAINST : RelationFeature.ACROSS;
        }
        if (target.to() <= at && at < source.from()) {
            return turned || cue.noun() ? RelationFeature.ACROSS : RelationFeature.AGAINST;
        }
        if (source.to() <= at && target.to() <= at) {
            return cue.rule().mutual() && joined()
                    ? RelationFeature.JOINED
                    : RelationFeature.BEHIND;
        }
        return at < source.from() && at < target.from() ? RelationFeature.AHEAD : null;
    }

    /// "S said that T would be expelled": who says it is who will do it.
    private static boolean announced(RelationCue cue) {
        return cue.group().passive()
                && !cue.noun()
                && (cue.group().mood() == VerbGroup.Mood.FUTURE
                        || cue.group().mood() == VerbGroup.Mood.CONDITIONAL);
    }

    /// Whether only "and", commas and articles part the two.
    private boolean joined() {
        if (source == null || target == null) {
            return false;
        }
        var from = Math.min(source.to(), target.to());
        var to = Math.max(source.from(), target.from());
        for (var i = from; i < to; i++) {
            if (!lexicon.is("joining", reading.word(i))) {
                return false;
            }
        }
        return to - from <= 4;
    }
}
