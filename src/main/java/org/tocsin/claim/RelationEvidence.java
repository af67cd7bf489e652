package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;

/// Weighs one cue against where source and target stand.
final class RelationEvidence {
    private static final int FAR = 25;
    private static final int NEAR = 6;
    private static final int CONDITION_REACH = 8;

    private final Reading reading;
    private final RelationLexicon lexicon;
    private final @Nullable TokenSpan source;
    private final @Nullable TokenSpan target;

    RelationEvidence(
            Reading reading,
            RelationLexicon lexicon,
            @Nullable TokenSpan source,
            @Nullable TokenSpan target) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.source = source;
        this.target = target;
    }

    /// The weighted sum of what speaks for the cue.
    double weigh(RelationCue cue, boolean governed) {
        var sum = cue.rule().weight();
        if (governed) {
            sum += lexicon.weight(RelationFeature.GOVERNED);
        }
        for (var feature : features(cue).entrySet()) {
            sum += lexicon.weight(feature.getKey()) * feature.getValue();
        }
        return sum;
    }

    /// What speaks for and against it, before weights.
    Map<RelationFeature, Double> features(RelationCue cue) {
        var found = new EnumMap<RelationFeature, Double>(RelationFeature.class);
        found.put(RelationFeature.WORD, (double) (cue.to() - cue.from() - 1));
        if (cue.object() >= 0) {
            found.put(RelationFeature.OBJECT, 1.0);
            found.put(RelationFeature.OBJECT_GAP, (double) gap(cue));
        }
        shape(cue, found);
        if (source != null || target != null) {
            place(cue, found);
        }
        return found;
    }

    private static int gap(RelationCue cue) {
        return cue.object() >= cue.to() ? cue.object() - cue.to() : cue.from() - cue.object();
    }

    private void shape(RelationCue cue, Map<RelationFeature, Double> found) {
        flag(found, RelationFeature.GOVERNOR, cue.rule().governs());
        flag(found, RelationFeature.NOUN, cue.noun() && !cue.carried());
        flag(found, RelationFeature.CARRIED, cue.carried());
        flag(found, RelationFeature.GERUND, cue.group().gerund());
        flag(found, RelationFeature.INFINITIVE, cue.group().infinitive());
        flag(found, RelationFeature.REDUCED, reduced(cue));
        flag(found, RelationFeature.ADVERBIAL, adverbial(cue));
        flag(found, RelationFeature.EARLIER, earlier(cue));
        flag(found, RelationFeature.CONDITION, conditional(cue));
        flag(found, RelationFeature.AMBIGUOUS, !cue.sure());
    }

    private boolean earlier(RelationCue cue) {
        var from = cue.group().from();
        return reading.word(from).equals("had")
                && lexicon.is("relatives", reading.word(from - 1))
                && !cue.noun();
    }

    private boolean conditional(RelationCue cue) {
        for (var i = cue.from() - 1; i >= 0 && i >= cue.from() - CONDITION_REACH; i--) {
            if (lexicon.is("conditions", reading.word(i))) {
                return true;
            }
            if (parts(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean adverbial(RelationCue cue) {
        return cue.group().gerund() && lexicon.is("leading", reading.word(cue.group().from() - 1));
    }

    /// Whether a preposition follows at once and the clause has an auxiliary of its own later on.
    private boolean reduced(RelationCue cue) {
        var group = cue.group();
        if (cue.noun()
                || group.from() != cue.from()
                || group.gerund()
                || group.infinitive()
                || group.from() == 0
                || reading.boundary(group.from() - 1)
                || !reading.language.is("prepositions", reading.word(cue.to()))) {
            return false;
        }
        for (var i = cue.to(); i < reading.size() && !parts(i); i++) {
            if (lexicon.is("auxiliaries", reading.word(i)) && reading.mentionAt(i) == null) {
                return true;
            }
        }
        return false;
    }

    private boolean parts(int i) {
        return reading.boundary(i)
                || reading.dash(i)
                || lexicon.is("parting", reading.word(i))
                || lexicon.is("closing", reading.word(i));
    }

    private static void flag(
            Map<RelationFeature, Double> found, RelationFeature feature, boolean set) {
        if (set) {
            found.put(feature, 1.0);
        }
    }

    private void place(RelationCue cue, Map<RelationFeature, Double> found) {
        flag(found, RelationFeature.IN_SOURCE, source != null && source.holds(cue.from()));
        flag(found, RelationFeature.IN_TARGET, target != null && target.holds(cue.from()));
        var order = order(cue);
        if (order != null) {
            found.put(order, 1.0);
        }
        if (source != null && !source.holds(cue.from())) {
            found.put(RelationFeature.SOURCE_GAP, (double) Math.min(FAR, between(source, cue)));
            found.put(RelationFeature.SOURCE_CLAUSE, (double) clauses(source, cue));
        }
        if (target != null && !target.holds(cue.from())) {
            found.put(RelationFeature.TARGET_GAP, (double) Math.min(FAR, between(target, cue)));
            found.put(RelationFeature.TARGET_CLAUSE, (double) clauses(target, cue));
        }
        flag(
                found,
                RelationFeature.BACKGROUND,
                source != null && cue.from() < source.from() && reading.subordinate(cue.from()));
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
        if (cue.rule().patient()) {
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

    private static int between(TokenSpan party, RelationCue cue) {
        return cue.from() >= party.to() ? cue.from() - party.to() : party.from() - cue.to();
    }

    private int clauses(TokenSpan party, RelationCue cue) {
        var from = Math.min(party.to(), cue.to());
        var to = Math.max(party.from(), cue.from());
        var clauses = 0;
        for (var i = from; i < to; i++) {
            if (lexicon.is("clauses", reading.word(i)) || reading.dash(i)) {
                clauses++;
            }
        }
        return clauses;
    }
}
