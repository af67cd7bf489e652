package org.tocsin.claim.attribution;

import static org.tocsin.claim.attribution.WordClass.*;

import org.tocsin.claim.attribution.Candidate.Range;
import org.tocsin.claim.attribution.Cue.Complement;
import org.tocsin.claim.attribution.Passage.Quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far attributed words run where marks of quotation bound them.
final class Quoted {
    private final Layout layout;
    private final Passage passage;

    Quoted(Layout layout) {
        this.layout = layout;
        passage = layout.passage;
    }

    /// Whether a closing mark stands right before a token.
    boolean endsBefore(int i) {
        var q = passage.quotationOf(i - 1);
        return q >= 0 && passage.quotations.get(q).to() == i;
    }

    /// Whether the quotation that a mark closes ends with a stop: nothing behind it belongs to it.
    boolean stops(int mark) {
        return layout.word(mark - 1).equals(".");
    }

    /// Whether a question or an exclamation in marks ends right before a token.
    boolean asks(int i) {
        var q = passage.quotationOf(i - 1);
        return endsBefore(i)
                && passage.quotations.get(q).from()
                        == passage.start(passage.quotations.get(q).from())
                && (layout.word(i - 2).equals("?") || layout.word(i - 2).equals("!"));
    }

    /// The quotation whose closing mark is given, with the words of its sentence that lead into it.
    Range before(int mark) {
        var q = passage.quotationOf(mark);
        var from = q < 0 ? passage.start(mark) : passage.quotations.get(q).from();
        var sentence = passage.start(from);
        return new Range(from > sentence ? sentence : from, mark + 1);
    }

    /// A quotation behind a cue, with the words that go on behind it in the same clause.
    Range widened(Quotation quotation, ContentEnd ends, Cue cue) {
        var last = quotation.to() - 1;
        if (!quotation.closed()
                || quotation.to() >= passage.end(last)
                || layout.classes[quotation.to()] == STOP
                || layout.classes[quotation.to()] == COMMA) {
            return new Range(quotation.from(), quotation.to());
        }
        return new Range(quotation.from(), ends.of(cue, Complement.QUOTE, quotation.to() - 1));
    }

    /// "…," he said, "…": the quotation that goes on behind its cue.
    Optional<Range> resumed(int behind) {
        var end = passage.end(behind - 1);
        var at = layout.pastAdverbs(behind, end);
        if (at < end && (layout.classes[at] == COMMA || layout.classes[at] == COLON)) {
            at++;
        }
        while (at < end && (layout.classes[at] == COORDINATOR || layout.classes[at] == ADVERB)) {
            at++;
        }
        var q = at < end ? passage.quotationOf(at) : -1;
        return q >= 0 && passage.quotations.get(q).from() == at
                ? Optional.of(range(passage.quotations.get(q)))
                : Optional.empty();
    }

    private static Range range(Quotation quotation) {
        return new Range(quotation.from(), quotation.to());
    }

    /// Quotations behind the sentence that stand alone: the same source goes on.
    List<Range> following(Range last, int cue) {
        var found = new ArrayList<Range>();
        var sentence =
                passage.sentenceOf(Math.max(cue, Math.min(last.to(), passage.size()) - 1)) + 1;
        while (sentence < passage.sentences()) {
            var from = passage.from(sentence);
            var q = passage.quotationOf(from);
            if (q < 0 || passage.quotations.get(q).from() != from) {
                return found;
            }
            var quotation = passage.quotations.get(q);
            if (!alone(quotation)) {
                return found;
            }
            found.add(range(quotation));
            sentence = passage.sentenceOf(quotation.to() - 1) + 1;
        }
        return found;
    }

    /// Whether a quotation fills its sentences to the end.
    private boolean alone(Quotation quotation) {
        var to = quotation.to();
        if (to >= passage.size() || !quotation.closed()) {
            return true;
        }
        return to == passage.end(to - 1)
                || layout.classes[to] == STOP && to + 1 == passage.end(to - 1);
    }
}
