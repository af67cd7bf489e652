package org.tocsin.syndication;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Which sentences of a text do not stand in another, and what they became there.
final class Alignment {
    private static final double ALIKE = 0.5;
    private static final double HELD = 0.7;
    private static final int TELLING = 5;

    private final Reading text;
    private final Reading other;
    private final BitSet held;
    private final BitSet heldOther;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Integer> novel = new ArrayList<>();
    private @Nullable Double coverage;

    /// A sentence and the sentences `from` up to `to` of the other text that it rewrites.
    record Span(int sentence, int from, int to) {}

    private Alignment(Reading text, Reading other, BitSet held, BitSet heldOther) {
        this.text = text;
        this.other = other;
        this.held = held;
        this.heldOther = heldOther;
    }

    /// @param held which sentences of the text stand in the other word for word
    /// @param heldOther which of the other stand in the text
    static Alignment of(Reading text, Reading other, BitSet held, BitSet heldOther) {
        var alignment = new Alignment(text, other, held, heldOther);
        int sentences = text.sentences().size();
        for (int i = held.nextClearBit(0); i < sentences; i = held.nextClearBit(i + 1)) {
            int sentence = i;
            alignment
                    .counterpart(i)
                    .map(alignment::edit)
                    .ifPresentOrElse(alignment.edits::add, () -> alignment.novel.add(sentence));
        }
        return alignment;
    }

    private Edit edit(Span span) {
        return new Edit(
                span.sentence(),
                span.from(),
                span.to(),
                text.wording(span.sentence()),
                other.wording(span.from(), span.to()));
    }

    /// Share of the text's words that stand in the other: whole sentences, what an edit left, and
    /// runs inside novel ones. 0 to 1.
    double coverage() {
        var known = coverage;
        if (known == null) {
            known = share();
            coverage = known;
        }
        return known;
    }

    private double share() {
        int words = text.length();
        int held = words;
        for (var edit : edits) {
            held -= edit.wordsAdded();
        }
        for (int sentence : novel) {
            held -= text.length(sentence) - text.runsIn(sentence, other).cardinality();
        }
        return words == 0 ? 0 : (double) held / words;
    }

    /// Whether every sentence stands in the other text, but for how fully it names people.
    boolean isWordForWord() {
        return novel.isEmpty() && edits.stream().allMatch(edit -> edit.change().onlyNames());
    }

    List<Edit> edits() {
        return edits;
    }

    List<Integer> novel() {
        return novel;
    }

    private Optional<Span> counterpart(int sentence) {
        var bag = text.bag(sentence, sentence + 1);
        int best = nearest(bag, other, heldOther);
        if (best < 0) {
            return Optional.empty();
        }
        var edit = widened(bag, new Span(sentence, best, best + 1));
        var region = other.bag(edit.from(), edit.to());
        if (bag.length >= TELLING && shared(bag, region) >= HELD * bag.length) {
            return Optional.of(edit);
        }
        boolean mutual = nearest(other.bag(best, best + 1), text, held) == sentence;
        return mutual && dice(bag, region) >= ALIKE ? Optional.of(edit) : Optional.empty();
    }

    /// The sentence of a text that is most like the words; a held one has its counterpart
    /// elsewhere.
    private static int nearest(int[] bag, Reading text, BitSet held) {
        int best = -1;
        double likeness = 0;
        int sentences = text.sentences().size();
        for (int i = held.nextClearBit(0); i < sentences; i = held.nextClearBit(i + 1)) {
            var rival = text.bag(i, i + 1);
            double most = 2.0 * Math.min(bag.length, rival.length) / (bag.length + rival.length);
            if (most > likeness) {
                double candidate = dice(bag, rival);
                if (candidate > likeness) {
                    likeness = candidate;
                    best = i;
                }
            }
        }
        return best;
    }

    /// Takes the neighbour in when the sentence joins two of the other text.
    private Span widened(int[] bag, Span edit) {
        double likeness = dice(bag, other.bag(edit.from(), edit.to()));
        int from = edit.from();
        int to = edit.to();
        if (to < other.sentences().size() && dice(bag, other.bag(from, to + 1)) > likeness) {
            return new Span(edit.sentence(), from, to + 1);
        }
        if (from > 0 && dice(bag, other.bag(from - 1, to)) > likeness) {
            return new Span(edit.sentence(), from - 1, to);
        }
        return edit;
    }

    /// Dice's coefficient of two sets: twice the shared, over both.
    private static double dice(int[] a, int[] b) {
        return a.length + b.length == 0 ? 0 : 2.0 * shared(a, b) / (a.length + b.length);
    }

    private static int shared(int[] a, int[] b) {
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            int order = Integer.compare(a[i], b[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
