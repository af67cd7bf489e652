package org.tocsin.claim.attribution;

import static org.tocsin.claim.attribution.WordClass.*;

import org.tocsin.claim.VerbForm;
import org.tocsin.claim.attribution.Candidate.Range;
import org.tocsin.claim.attribution.Candidate.VerbShape;
import org.tocsin.claim.attribution.Cue.Complement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what is attributed: behind the cue, before it, in quotation marks around it, and in
/// quotations that run on.
final class ContentFinder {
    private final Layout layout;
    private final Passage passage;
    private final NounPhrases phrases;
    private final ContentEnd ends;
    private final Quoted quoted;
    private final LeadingContent leading;
    private final DistantContent distant;

    ContentFinder(Layout layout, ContentEnd ends) {
        this.layout = layout;
        this.ends = ends;
        passage = layout.passage;
        phrases = layout.phrases;
        quoted = new Quoted(layout);
        leading = new LeadingContent(layout, quoted, ends);
        distant = new DistantContent(layout, quoted, ends);
    }

    /// The start of content behind a cue, and how it stands to it.
    ///
    /// @param group the cue, with the preposition that leads to the content
    record Opening(Complement complement, int from, Range group) {}

    Candidate fill(Cue cue, int at, Range group, VerbShape shape, SourceFinder.Found source) {
        var before = leading.before(cue, group, source);
        if (before != null) {
            var ranges = new ArrayList<Range>();
            ranges.add(before);
            quoted.resumed(LeadingContent.behind(group, source))
                    .or(() -> leading.parenthetical(group, source))
                    .ifPresent(ranges::add);
            quoted.following(ranges.getLast(), at).forEach(ranges::add);
            var kind = quotes(before) ? Complement.QUOTE : Complement.THAT;
            return new Candidate(
                    cue, at, group, shape, source.range(), source.place(), kind, ranges);
        }
        return behind(cue, at, group, shape, source);
    }

    private Candidate behind(
            Cue cue, int at, Range group, VerbShape shape, SourceFinder.Found source) {
        var opening = opening(cue, at, group, source);
        var ranges = new ArrayList<Range>();
        leading.relative(cue, group, source).ifPresent(ranges::add);
        if (shape.passive()) {
            subject(group).ifPresent(ranges::add);
        }
        if (opening.complement() != Complement.NONE) {
            opened(cue, at, opening, ranges);
        }
        var complement = opening.complement();
        if (ranges.isEmpty()) {
            var found = distant.of(cue, group, shape, source, opening.from());
            complement = found.complement();
            ranges.addAll(found.ranges());
        }
        var place = source.place();
        return new Candidate(
                cue, at, opening.group(), shape, source.range(), place, complement, ranges);
    }

    private void opened(Cue cue, int at, Opening opening, List<Range> ranges) {
        var range = inside(at, behindCue(cue, opening));
        ranges.add(range);
        if (speaks(cue) && passage.quotationOf(at) < 0 && range.to() >= layout.end(at) - 1) {
            quoted.following(range, at).forEach(ranges::add);
        }
    }

    private static boolean speaks(Cue cue) {
        return cue.takes().contains(Complement.QUOTE);
    }

    private boolean quotes(Range range) {
        return passage.quotationOf(range.to() - 1) >= 0;
    }

    /// What is told inside a quotation ends with it.
    private Range inside(int cue, Range range) {
        var q = passage.quotationOf(cue);
        if (q < 0 || passage.quotationOf(range.from()) != q) {
            return range;
        }
        var quotation = passage.quotations.get(q);
        var end = quotation.closed() ? quotation.to() - 1 : quotation.to();
        return new Range(range.from(), Math.max(range.from() + 1, Math.min(range.to(), end)));
    }

    private Range behindCue(Cue cue, Opening opening) {
        var from = opening.from();
        var q = passage.quotationOf(from);
        if (q >= 0 && passage.quotations.get(q).from() == from) {
            return quoted.widened(passage.quotations.get(q), ends, cue);
        }
        return new Range(from, ends.of(cue, opening.complement(), from));
    }

    private Optional<Range> subject(Range group) {
        var found = new SourceFinder(layout).subjectOf(group);
        if (found == null
                || found.size() == 1 && layout.words.is("expletive", layout.word(found.from()))) {
            return Optional.empty();
        }
        return Optional.of(found);
    }

    private Opening opening(Cue cue, int word, Range group, SourceFinder.Found source) {
        var limit = layout.end(group.to() - 1);
        var at = LeadingContent.behind(group, source);
        if (cue.kind() == Cue.Kind.BEFORE_SOURCE) {
            at = source.range() == null ? at : source.range().to();
            at = at < limit && layout.classes[at] == COMMA ? at + 1 : at;
            return at < limit
                    ? new Opening(Complement.THAT, at, group)
                    : new Opening(Complement.NONE, at, group);
        }
        var inserted = leading.parenthetical(group, source);
        if (inserted.isPresent() && cue.takes().contains(Complement.THAT)) {
            return new Opening(Complement.THAT, inserted.get().from(), group);
        }
        at = past(cue, at, limit);
        if (at >= limit) {
            return new Opening(Complement.NONE, at, group);
        }
        if (layout.classes[at] == PREPOSITION && at == group.to()) {
            var wide = new Range(group.from(), at + 1);
            return at + 1 < limit && !layout.words.is("doer", layout.word(at))
                    ? new Opening(Complement.ABOUT, at + 1, wide)
                    : new Opening(Complement.NONE, at, group);
        }
        return new Opening(kind(cue, word, at, limit), at, group);
    }

    /// Over times, adverbs, whoever is told, and the comma or colon before a quotation.
    private int past(Cue cue, int from, int limit) {
        var at = layout.pastAdverbs(from, limit);
        if (cue.told() && at < limit && phrases.startOf(at) == at) {
            var told = pastBrackets(phrases.widened(at, limit), limit);
            told = pastAppositive(told, limit);
            if (cue.takes().contains(Complement.OBJECT) && alone(told, limit)) {
                return at;
            }
            if (told < limit && !layout.verbal(told)) {
                at = layout.pastAdverbs(told, limit);
            }
        }
        if (speaks(cue)
                && at < limit
                && layout.classes[at] == PREPOSITION
                && !cue.takes().contains(Complement.ABOUT)) {
            at = layout.pastAdverbs(Math.max(at + 1, phrases.widened(at + 1, limit)), limit);
        }
        if (at + 1 < limit
                && (layout.classes[at] == COMMA || layout.classes[at] == COLON)
                && (layout.classes[at + 1] == QUOTE || layout.classes[at] == COLON)) {
            at++;
        }
        return at;
    }

    /// Whether nothing follows that could be told: then the phrase itself is the content.
    private boolean alone(int i, int limit) {
        var at = layout.pastAdverbs(i, limit);
        return at >= limit
                || switch (layout.classes[at]) {
                    case STOP, PREPOSITION, COORDINATOR, SUBORDINATOR ->
                            !layout.words.is("wh", layout.word(at))
                                    && !layout.words.is("complementizer", layout.word(at));
                    case COMMA -> at + 1 >= limit || layout.classes[at + 1] != QUOTE;
                    default -> false;
                };
    }

    /// "Told Ann Lee, who leads the board, that": to the "that".
    private int pastAppositive(int i, int limit) {
        if (i < limit && layout.classes[i] == COMMA && layout.classes[i + 1] != QUOTE) {
            for (var at = i + 1; at < Math.min(limit, i + 12); at++) {
                if (layout.words.is("complementizer", layout.word(at))
                        && layout.classes[at - 1] == COMMA) {
                    return at;
                }
            }
        }
        return i;
    }

    private int pastBrackets(int from, int limit) {
        var at = from;
        if (at < limit && layout.word(at).equals("(")) {
            while (at < limit && !layout.word(at).equals(")")) {
                at++;
            }
            at = Math.min(limit, at + 1);
        }
        return at;
    }

    private Complement kind(Cue cue, int cueAt, int at, int limit) {
        var word = layout.word(at);
        var phrase = phrases.startOf(at);
        return switch (layout.classes[at]) {
            case QUOTE -> Complement.QUOTE;
            case TO -> Complement.TO;
            case NEGATION -> at + 1 < limit ? kind(cue, cueAt, at + 1, limit) : Complement.NONE;
            case SUBORDINATOR, RELATIVE ->
                    layout.words.is("complementizer", word)
                            ? Complement.THAT
                            : layout.words.is("wh", word) ? Complement.WHETHER : Complement.NONE;
            case VERB ->
                    layout.words.verbForms(word).contains(VerbForm.GERUND)
                            ? Complement.DOING
                            : cue.takes().contains(Complement.THAT)
                                    ? Complement.THAT
                                    : Complement.NONE;
            case BE, HAVE, MODAL, DO ->
                    cue.takes().contains(Complement.THAT) ? Complement.THAT : Complement.NONE;
            case PREPOSITION -> Complement.ABOUT;
            default ->
                    phrase == at || phrase >= 0 && phrase <= cueAt
                            ? clause(at, limit) ? Complement.THAT : Complement.OBJECT
                            : Complement.NONE;
        };
    }

    /// Whether a noun phrase with its own verb starts at a token.
    private boolean clause(int at, int limit) {
        var end = phrases.widened(at, limit);
        while (end < limit && layout.classes[end] == ADVERB) {
            end++;
        }
        return end < limit && layout.verbal(end);
    }
}
