package org.tocsin.claim.attribution;

import static org.tocsin.claim.attribution.WordClass.*;

import org.tocsin.claim.attribution.Candidate.Place;
import org.tocsin.claim.attribution.Candidate.Range;
import org.tocsin.claim.attribution.SourceFinder.Found;

/// Finds the subject of a verb: over its clause's other phrases, insertions and relative clauses.
final class SubjectFinder {
    private static final int REACH = 40;

    private final Layout layout;
    private final Passage passage;
    private final NounPhrases phrases;

    SubjectFinder(Layout layout) {
        this.layout = layout;
        passage = layout.passage;
        phrases = layout.phrases;
    }

    /// The subject to the left of a verb group.
    Found of(int groupFrom, int verb) {
        if (layout.contracted(groupFrom)) {
            return new Found(new Range(groupFrom, groupFrom + 1), Place.SUBJECT);
        }
        var start = layout.start(verb);
        var i = groupFrom - 1;
        if (i < start) {
            return behindOpening(verb);
        }
        if (layout.classes[i] == RELATIVE
                || layout.words.is("complementizer", layout.word(i))
                        && layout.at(i - 1, i) == NOUN) {
            return new Found(new Range(i, i + 1), Place.RELATIVE);
        }
        if (layout.classes[i] == COMMA || layout.classes[i] == DASH) {
            i = beforeRelative(i, start);
        }
        var steps = 0;
        var appositives = 0;
        var shared = false;
        while (i >= start && steps++ < REACH) {
            var at = layout.classes[i];
            var phrase = phrases.startOf(at == QUOTE ? i - 1 : i);
            if (phrase >= 0 && (at.nominal() || at == QUOTE)) {
                var governor = phrase > start ? layout.classes[phrase - 1] : STOP;
                if (governor == PREPOSITION) {
                    i = phrase - 2;
                } else if (governor == VERB || governor.auxiliary() || governor == TO) {
                    shared = true;
                    i = phrase - 1;
                } else if (governor == COORDINATOR && joined(phrase - 1)) {
                    i = phrase - 2;
                } else if (governor == COMMA && appositives < 3 && inserted(phrase, start)) {
                    appositives++;
                    i = phrase - 2;
                } else {
                    return source(phrase, groupFrom, shared);
                }
            } else if (at == SUBORDINATOR || at == STOP || at == COLON) {
                if (at != SUBORDINATOR || !shared) {
                    return behindOpening(verb);
                }
                i--;
            } else {
                shared |= at == VERB || at == COORDINATOR;
                i--;
            }
        }
        return behindOpening(verb);
    }

    /// Over ", who lost the vote in May,": from the closing comma to the phrase before the opening
    /// one.
    private int beforeRelative(int closing, int start) {
        var verb = false;
        for (var i = closing - 1; i > start; i--) {
            verb |= layout.verbal(i);
            if (layout.classes[i] == RELATIVE
                    || layout.words.is("relative_person", layout.word(i))) {
                var opener = layout.classes[i - 1];
                return verb && (opener == COMMA || opener == DASH) ? i - 2 : closing;
            }
        }
        return closing;
    }

    /// Whether a phrase stands between commas behind another phrase: an appositive, an age, a
    /// place.
    private boolean inserted(int phrase, int start) {
        var end = phrases.widened(phrase, layout.end(phrase));
        var before = phrases.startOf(phrase - 2);
        if (before < 0 || end >= layout.end(phrase) || layout.classes[end] != COMMA) {
            return false;
        }
        var governor = before > start ? layout.classes[before - 1] : STOP;
        return governor != PREPOSITION || before - 2 > start;
    }

    private boolean joined(int coordinator) {
        return phrases.startOf(coordinator - 1) >= 0
                && !layout.words.is("adversative", layout.word(coordinator));
    }

    private Found source(int from, int limit, boolean shared) {
        var to = Math.min(phrases.widened(from, limit), limit);
        while (to > from && (layout.classes[to - 1] == COMMA || layout.classes[to - 1] == ADVERB)) {
            to--;
        }
        return new Found(new Range(from, to), shared ? Place.SHARED : Place.SUBJECT);
    }

    /// "Citing the vote, the minister …": the subject of the clause behind the comma.
    private Found behindOpening(int verb) {
        for (var i = verb; i < layout.end(verb); i++) {
            if (layout.classes[i] == COMMA
                    && phrases.startOf(i + 1) == i + 1
                    && passage.quotationOf(i + 1) < 0) {
                var to = phrases.widened(i + 1, layout.end(verb));
                if (to < layout.end(verb) && layout.verbal(to)) {
                    return new Found(new Range(i + 1, to), Place.SHARED);
                }
            }
        }
        return Found.NONE;
    }
}
