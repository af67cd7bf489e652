package org.tocsin.syndication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which sentences of a text do not stand in another, and what they became there.
final class Alignment {
    private static final double ALIKE = 0.5;
    private static final double HELD = 0.7;
    private static final int TELLING = 5;

    private final Reading text;
    private final Reading other;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Integer> novel = new ArrayList<>();

    /// A sentence and the sentences `from` up to `to` of the other text that it rewrites.
    record Edit(int sentence, int from, int to) {}

    private Alignment(Reading text, Reading other) {
        this.text = text;
        this.other = other;
    }

    static Alignment of(Reading text, Reading other) {
        var alignment = new Alignment(text, other);
        for (int i = 0; i < text.sentences().size(); i++) {
            if (!text.standsIn(i, other)) {
                int sentence = i;
                alignment
                        .counterpart(i)
                        .ifPresentOrElse(alignment.edits::add, () -> alignment.novel.add(sentence));
            }
        }
        return alignment;
    }

    /// Share of the text's words that stand in the other: whole sentences, what an edit left, and
    /// runs inside novel ones. 0 to 1.
    double coverage() {
        int words = 0;
        int held = 0;
        for (int i = 0; i < text.sentences().size(); i++) {
            words += text.length(i);
            held += text.length(i);
        }
        for (var edit : edits) {
            held -= Change.wordsAdded(text.sentences().get(edit.sentence()), region(edit));
        }
        for (int sentence : novel) {
            held -= text.length(sentence) - text.runsIn(sentence, other).cardinality();
        }
        return words == 0 ? 0 : (double) held / words;
    }

    /// Whether every sentence stands in the other text, but for how fully it names people.
    boolean isWordForWord() {
        return novel.isEmpty()
                && edits.stream()
                        .allMatch(
                                edit ->
                                        Change.of(
                                                        text.sentences().get(edit.sentence()),
                                                        region(edit))
                                                .onlyNames());
    }

    /// The wording that the edited sentence replaces.
    String region(Edit edit) {
        return String.join(" ", other.sentences().subList(edit.from(), edit.to()));
    }

    List<Edit> edits() {
        return edits;
    }

    List<Integer> novel() {
        return novel;
    }

    private Optional<Edit> counterpart(int sentence) {
        var bag = text.bag(sentence, sentence + 1);
        int best = nearest(bag, other, text);
        if (best < 0) {
            return Optional.empty();
        }
        var edit = widened(bag, new Edit(sentence, best, best + 1));
        var region = other.bag(edit.from(), edit.to());
        if (bag.length >= TELLING && shared(bag, region) >= HELD * bag.length) {
            return Optional.of(edit);
        }
        boolean mutual = nearest(other.bag(best, best + 1), text, other) == sentence;
        return mutual && dice(bag, region) >= ALIKE ? Optional.of(edit) : Optional.empty();
    }

    /// The sentence of a text that is most like the words; one that stands in the other text word
    /// for word has its counterpart there.
    private static int nearest(int[] bag, Reading text, Reading other) {
        int best = -1;
        double likeness = 0;
        for (int i = 0; i < text.sentences().size(); i++) {
            var rival = text.bag(i, i + 1);
            double most = 2.0 * Math.min(bag.length, rival.length) / (bag.length + rival.length);
            if (most > likeness && !text.standsIn(i, other)) {
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
    private Edit widened(int[] bag, Edit edit) {
        double likeness = dice(bag, other.bag(edit.from(), edit.to()));
        int from = edit.from();
        int to = edit.to();
        if (to < other.sentences().size() && dice(bag, other.bag(from, to + 1)) > likeness) {
            return new Edit(edit.sentence(), from, to + 1);
        }
        if (from > 0 && dice(bag, other.bag(from - 1, to)) > likeness) {
            return new Edit(edit.sentence(), from - 1, to);
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
