package org.tocsin.claim.attribution;

import static org.tocsin.claim.attribution.WordClass.*;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.attribution.Candidate.Place;
import org.tocsin.claim.attribution.Candidate.Range;
import org.tocsin.claim.attribution.Candidate.VerbShape;

/// Finds the noun phrase to which a cue attributes, by rules. What it finds is one more reason for
/// [SourceRanker], which decides.
final class SourceFinder {
    private static final int AGENT_REACH = 12;

    /// A source and where it stands.
    record Found(@Nullable Range range, Place place) {
        static final Found NONE = new Found(null, Place.NONE);
    }

    private final Layout layout;
    private final NounPhrases phrases;
    private final SubjectFinder subjects;

    SourceFinder(Layout layout) {
        this.layout = layout;
        phrases = layout.phrases;
        subjects = new SubjectFinder(layout);
    }

    Found ofVerb(Cue cue, int verb, Range group, VerbShape shape) {
        if (shape.passive()) {
            return agent(group.to());
        }
        var inverts = !shape.finite() && !shape.gerund() && !shape.infinitive() && !cue.told();
        var inverted = inverts ? inverted(group) : null;
        if (inverted != null) {
            return new Found(inverted, Place.INVERTED);
        }
        return subjects.of(group.from(), verb);
    }

    Found ofPlain(Cue cue, int at, Range group) {
        if (cue.kind() == Cue.Kind.NOUN) {
            var owner = owner(group.from());
            if (owner != null) {
                return new Found(owner, Place.OWNER);
            }
            if (layout.classes[group.from()] != VERB && !layout.classes[group.from()].auxiliary()) {
                return agent(group.to());
            }
        }
        return subjects.of(group.from(), at);
    }

    /// "Trump's criticism", "his plan".
    private @Nullable Range owner(int from) {
        var at = from - 1;
        if (at < 0 || at < layout.start(from) || layout.classes[at] != POSSESSIVE) {
            return null;
        }
        if (!layout.word(at).startsWith("'")) {
            return new Range(at, at + 1);
        }
        var start = phrases.startOf(at);
        return start >= 0 && start < at ? new Range(start, at + 1) : null;
    }

    /// "By the board", "from critics", "among voters" behind a passive or a noun.
    private Found agent(int to) {
        var limit = Math.min(layout.end(to - 1), to + AGENT_REACH);
        for (var i = to; i < limit; i++) {
            if (layout.classes[i] == STOP || layout.classes[i] == QUOTE || layout.verbal(i)) {
                return Found.NONE;
            }
            var word = layout.word(i);
            if (layout.words.is("doer", word) || i == to && layout.words.is("holder", word)) {
                var end = phrases.widened(i + 1, layout.end(i));
                return end > i + 1 ? new Found(new Range(i + 1, end), Place.AGENT) : Found.NONE;
            }
        }
        return Found.NONE;
    }

    /// The noun phrase behind "according to".
    Found behind(int at, int to) {
        if (to >= layout.end(at)) {
            return Found.NONE;
        }
        var end = appositive(to, phrases.widened(to, layout.end(at)));
        end = end > to ? end : clauseEnd(to, layout.end(at));
        return end > to ? new Found(new Range(to, end), Place.BEHIND) : Found.NONE;
    }

    /// Up to the comma or stop: a title in quotation marks, or what no phrase is seen in.
    private int clauseEnd(int from, int limit) {
        var q = layout.passage.quotationOf(from);
        if (q >= 0 && layout.passage.quotations.get(q).from() == from) {
            return Math.min(limit, layout.passage.quotations.get(q).to());
        }
        var end = from;
        while (end < Math.min(limit, from + AGENT_REACH)
                && layout.classes[end] != COMMA
                && layout.classes[end] != STOP
                && layout.classes[end] != QUOTE) {
            end++;
        }
        return end;
    }

    /// "…," said the minister: the cue stands behind what it attributes, and the phrase behind it
    /// ends its clause.
    private @Nullable Range inverted(Range group) {
        var before = layout.at(group.from() - 1, group.from());
        if (before != COMMA && before != QUOTE && before != STOP && before != DASH) {
            return null;
        }
        var from = group.to();
        var limit = layout.end(group.from());
        if (from >= limit || phrases.startOf(from) != from || closesQuote(from)) {
            return null;
        }
        var end = phrases.widened(from, limit);
        var next = end < limit ? layout.classes[end] : STOP;
        if (next == COMMA
                || next == STOP
                || next == DASH
                || next == SUBORDINATOR
                || next == PREPOSITION
                || next == ADVERB
                || next == RELATIVE
                || gerund(end, limit)
                || next == QUOTE) {
            return layout.at(group.from() - 1, group.from()) == STOP && next != COMMA
                    ? null
                    : new Range(from, appositive(from, end));
        }
        return null;
    }

    private boolean gerund(int i, int limit) {
        return i < limit && layout.classes[i] == VERB && layout.word(i).endsWith("ing");
    }

    private boolean closesQuote(int i) {
        return layout.classes[i] == QUOTE;
    }

    /// Over an appositive up to the comma or stop that ends it: "Ann Lee, a nurse from Leeds".
    private int appositive(int from, int end) {
        var limit = layout.end(from);
        if (end >= limit || layout.classes[end] != COMMA || end + 1 >= limit) {
            return end;
        }
        var to = phrases.widened(end + 1, limit);
        if (to == end + 1 || layout.classes[end + 1] == PRONOUN) {
            return end;
        }
        while (to < limit
                && layout.classes[to] == COMMA
                && phrases.widened(to + 1, limit) > to + 1
                && layout.classes[to + 1] != PRONOUN) {
            to = phrases.widened(to + 1, limit);
        }
        return to >= limit || layout.classes[to] == STOP || layout.classes[to] == COMMA ? to : end;
    }

    /// The subject of a passive, which is what is told of.
    @Nullable Range subjectOf(Range group) {
        var found = subjects.of(group.from(), group.from());
        return found.place() == Place.SUBJECT || found.place() == Place.RELATIVE
                ? found.range()
                : null;
    }
}
