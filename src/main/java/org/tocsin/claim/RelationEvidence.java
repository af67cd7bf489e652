package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.VerbGroup.Mood;

import java.util.EnumMap;
import java.util.Map;

/// Weighs one cue against where source and target stand.
final class RelationEvidence {
    private static final int TOPIC_REACH = 4;
    private static final int CONDITION_REACH = 8;

    private final Reading reading;
    private final RelationLexicon lexicon;
    private final @Nullable RelationPlace place;

    RelationEvidence(
            Reading reading,
            RelationLexicon lexicon,
            @Nullable TokenSpan source,
            @Nullable TokenSpan target) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.place =
                source == null && target == null
                        ? null
                        : new RelationPlace(reading, lexicon, source, target);
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

    /// What the parties make of the event that the cue tells.
    String event(RelationCue cue, String event) {
        return place == null ? event : lexicon.turned(place.turn(cue), event);
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
        if (place != null) {
            place.add(cue, found);
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
        flag(found, RelationFeature.TOPIC, topic(cue));
    }

    /// "Spoke about the strike on …", "jailed for an attack": the act is what is spoken of.
    private boolean topic(RelationCue cue) {
        for (var i = cue.from() - 1; i >= 0 && i >= cue.from() - TOPIC_REACH; i--) {
            if (lexicon.is("topics", reading.word(i))) {
                return cue.noun() && !cue.carried();
            }
            if (!reading.loose(i) && !lexicon.is("articles", reading.word(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean earlier(RelationCue cue) {
        var group = cue.group();
        var able = group.mood() == Mood.POSSIBLE || group.mood() == Mood.ABILITY;
        return (able || reading.word(group.from()).equals("had"))
                && lexicon.is("relatives", reading.word(group.from() - 1))
                && !cue.noun();
    }

    private boolean conditional(RelationCue cue) {
        if (cue.group().mood() == Mood.ABILITY) {
            return true;
        }
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

    static void flag(Map<RelationFeature, Double> found, RelationFeature feature, boolean set) {
        if (set) {
            found.put(feature, 1.0);
        }
    }
}
