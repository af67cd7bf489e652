package org.tocsin.claim.attribution;

import static org.tocsin.claim.attribution.WordClass.*;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.attribution.Candidate.Place;
import org.tocsin.claim.attribution.Candidate.Range;
import org.tocsin.claim.attribution.Candidate.VerbShape;
import org.tocsin.claim.attribution.Cue.Complement;

import java.util.List;

/// Finds the content of a cue that has none where content mostly stands: behind a colon in the next
/// sentence, the noun of a relative clause, the clause before "as he said".
final class DistantContent {
    private static final int INSERTED = 14;

    private final Layout layout;
    private final Passage passage;
    private final Quoted quoted;
    private final ContentEnd ends;

    DistantContent(Layout layout, Quoted quoted, ContentEnd ends) {
        this.layout = layout;
        this.quoted = quoted;
        this.ends = ends;
        passage = layout.passage;
    }

    /// Content, and how it stands to its cue: `NONE` when it is not where the cue's complement is.
    record Found(Complement complement, List<Range> ranges) {}

    /// Without ranges when nothing stands around the cue.
    Found of(Cue cue, Range group, VerbShape shape, SourceFinder.Found source, int from) {
        var limit = layout.end(group.from());
        if (from >= limit - 1 && cue.takes().contains(Complement.QUOTE)) {
            var quotes = quoted.following(group, group.from());
            if (!quotes.isEmpty()) {
                return new Found(Complement.QUOTE, quotes);
            }
            if (layout.classes[limit - 1] == COLON) {
                return behindColon(limit);
            }
        }
        var inserted = inserted(from, limit);
        if (inserted != null) {
            return new Found(Complement.THAT, List.of(inserted));
        }
        var one = around(cue, group, shape, source, from, limit);
        return new Found(Complement.NONE, one == null ? List.of() : List.of(one));
    }

    /// What a colon leads to may lie outside the passage.
    private Found behindColon(int limit) {
        return limit < passage.size()
                ? new Found(Complement.THAT, List.of(new Range(limit, ends.last(limit))))
                : new Found(Complement.NONE, List.of());
    }

    private @Nullable Range around(
            Cue cue, Range group, VerbShape shape, SourceFinder.Found source, int from, int limit) {
        var start = start(group, source);
        var opened = passage.start(start);
        var before = layout.at(start - 1, start);
        if (shape.passive() || before == NOUN || before == NAME || before == RELATIVE) {
            var phrase = phraseBefore(before == RELATIVE ? start - 1 : start);
            if (phrase != null) {
                return phrase;
            }
        }
        if (before == SUBORDINATOR && start - 1 > opened + 1) {
            var end = layout.classes[start - 2] == COMMA ? start - 2 : start - 1;
            return new Range(opened, end);
        }
        if (from < limit && !parts(from)) {
            return new Range(from, ends.of(cue, Complement.THAT, from));
        }
        if (from + 1 < limit && layout.classes[from] == COMMA && start - opened < 2) {
            return new Range(from + 1, ends.last(from + 1));
        }
        return start > opened ? new Range(opened, start) : null;
    }

    private boolean parts(int i) {
        return layout.classes[i] == COMMA
                || layout.classes[i] == STOP
                || layout.classes[i] == DASH
                || layout.classes[i] == COORDINATOR
                || layout.classes[i] == SUBORDINATOR;
    }

    /// The noun phrase that ends where another starts.
    private @Nullable Range phraseBefore(int end) {
        var from = end > passage.start(end) ? layout.phrases.startOf(end - 1) : -1;
        return from >= 0 && from < end ? new Range(from, end) : null;
    }

    /// "Says, however, that …", "says - and many believe - that …".
    private @Nullable Range inserted(int from, int limit) {
        if (from >= limit || layout.classes[from] != COMMA && layout.classes[from] != DASH) {
            return null;
        }
        for (var i = from + 1; i + 1 < Math.min(limit, from + INSERTED); i++) {
            if (layout.classes[i] == layout.classes[from]
                    && layout.words.is("complementizer", layout.word(i + 1))) {
                return new Range(i + 1, ends.last(i + 1));
            }
        }
        return null;
    }

    private static int start(Range group, SourceFinder.Found source) {
        return source.place() == Place.SUBJECT && source.range() != null
                ? Math.min(source.range().from(), group.from())
                : group.from();
    }
}
