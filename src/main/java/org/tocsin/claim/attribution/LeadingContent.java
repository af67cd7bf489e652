package org.tocsin.claim.attribution;

import static org.tocsin.claim.attribution.WordClass.*;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.attribution.Candidate.Place;
import org.tocsin.claim.attribution.Candidate.Range;
import org.tocsin.claim.attribution.Cue.Complement;

import java.util.Optional;

/// Finds the content that stands before its cue, or around it.
final class LeadingContent {
    private final Layout layout;
    private final Passage passage;
    private final Quoted quoted;
    private final ContentEnd ends;

    LeadingContent(Layout layout, Quoted quoted, ContentEnd ends) {
        this.layout = layout;
        this.quoted = quoted;
        this.ends = ends;
        passage = layout.passage;
    }

    /// What a trailing cue attributes: the words before it, back to the sentence's start or the
    /// quotation's.
    @Nullable Range before(Cue cue, Range group, SourceFinder.Found source) {
        var start = start(group, source);
        if (cue.kind() == Cue.Kind.BEFORE_SOURCE) {
            return trailing(start);
        }
        var possible =
                cue.kind() == Cue.Kind.VERB
                        && (source.place() == Place.INVERTED || source.place() == Place.SUBJECT)
                        && (cue.takes().contains(Complement.QUOTE)
                                || cue.takes().contains(Complement.THAT));
        var i = start - 1;
        if (!possible || i < 0 || start == passage.start(start) && !quoted.asks(start)) {
            return null;
        }
        var ended = source.place() == Place.INVERTED || ends(group.to());
        if (layout.classes[i] == QUOTE && quoted.endsBefore(start) && !quoted.stops(i)
                || layout.classes[i] == COMMA && quoted.endsBefore(i)) {
            var range = quoted.before(layout.classes[i] == QUOTE ? i : i - 1);
            var whole = layout.classes[range.from()] == QUOTE;
            return whole && !announces(group.to()) || ended ? range : null;
        }
        var parted = layout.classes[i] == COMMA || layout.classes[i] == DASH;
        return parted && ended && i - passage.start(start) > 1 && !leadsIn(start, group.to())
                ? new Range(passage.start(start), i)
                : null;
    }

    private static int start(Range group, SourceFinder.Found source) {
        return source.place() == Place.SUBJECT && source.range() != null
                ? Math.min(source.range().from(), group.from())
                : group.from();
    }

    /// Whether "that", "if" or a colon follows: what is said stands behind the cue.
    private boolean announces(int to) {
        var at = layout.pastAdverbs(to, layout.end(to - 1));
        return at < layout.end(to - 1)
                && (layout.words.is("complementizer", layout.word(at))
                        || layout.words.is("wh", layout.word(at))
                        || layout.classes[to - 1] == COLON);
    }

    /// "While he liked it, he said, \"…\"": a clause that only leads in.
    private boolean leadsIn(int start, int to) {
        var first = layout.classes[passage.start(start)];
        var at = layout.pastAdverbs(to, layout.end(to - 1));
        return at + 1 < layout.end(to - 1)
                && layout.classes[at] == COMMA
                && layout.classes[at + 1] == QUOTE
                && (first == SUBORDINATOR
                        || first == PREPOSITION
                        || first == VERB
                        || first == ADVERB);
    }

    /// "The plan, he said, would fail": the words behind a cue between two commas.
    Optional<Range> parenthetical(Range group, SourceFinder.Found source) {
        var start = start(group, source);
        var limit = layout.end(group.from());
        var at = layout.pastAdverbs(behind(group, source), limit);
        var opened =
                start > passage.start(start)
                        && (layout.classes[start - 1] == COMMA
                                || layout.classes[start - 1] == COORDINATOR);
        if (!opened
                || at + 1 >= limit
                || layout.classes[at] != COMMA
                || layout.classes[at + 1] == QUOTE
                || layout.classes[at + 1] == VERB && layout.word(at + 1).endsWith("ing")
                || layout.classes[at + 1] == RELATIVE
                || source.place() != Place.SUBJECT) {
            return Optional.empty();
        }
        return Optional.of(new Range(at + 1, ends.last(at + 1)));
    }

    private @Nullable Range trailing(int start) {
        var from = passage.start(start);
        var i = layout.at(start - 1, start) == COMMA ? start - 2 : start - 1;
        var led = layout.at(i, start) == SUBORDINATOR || layout.at(i, start) == COORDINATOR;
        if (start - from < 3 || led) {
            return null;
        }
        var comma = layout.classes[start - 1] == COMMA;
        return new Range(from, comma ? start - 1 : start);
    }

    /// Whether nothing that could be content follows.
    private boolean ends(int to) {
        var at = layout.pastAdverbs(to, layout.end(to - 1));
        return at >= layout.end(to - 1)
                || layout.classes[at] == STOP
                || layout.classes[at] == COMMA
                || layout.classes[at] == PREPOSITION
                || layout.classes[at] == DASH
                || layout.classes[at] == SUBORDINATOR
                        && !layout.words.is("complementizer", layout.word(at));
    }

    /// "Which he said had failed": the pronoun before the source is told of.
    Optional<Range> relative(Cue cue, Range group, SourceFinder.Found source) {
        var i = start(group, source) - 1;
        var before = layout.at(i, group.from());
        return source.place() == Place.SUBJECT && cue.kind() == Cue.Kind.VERB && before == RELATIVE
                ? Optional.of(new Range(i, i + 1))
                : Optional.empty();
    }

    static int behind(Range group, SourceFinder.Found source) {
        return source.place() == Place.INVERTED && source.range() != null
                ? source.range().to()
                : group.to();
    }
}
