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
        var bags = new ArrayList<int[]>();
        for (int i = 0; i < other.sentences().size(); i++) {
            bags.add(other.bag(i, i + 1));
        }
        for (int i = 0; i < text.sentences().size(); i++) {
            if (!text.standsIn(i, other)) {
                int sentence = i;
                alignment
                        .counterpart(i, bags)
                        .ifPresentOrElse(alignment.edits::add, () -> alignment.novel.add(sentence));
            }
        }
        return alignment;
    }

    List<Edit> edits() {
        return edits;
    }

    List<Integer> novel() {
        return novel;
    }

    private Optional<Edit> counterpart(int sentence, List<int[]> bags) {
        var bag = text.bag(sentence, sentence + 1);
        int best = -1;
        double likeness = 0;
        for (int i = 0; i < bags.size(); i++) {
            var rival = bags.get(i);
            double most = 2.0 * Math.min(bag.length, rival.length) / (bag.length + rival.length);
            double candidate = most > likeness ? dice(bag, rival) : 0;
            if (candidate > likeness) {
                likeness = candidate;
                best = i;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        var edit = widened(bag, new Edit(sentence, best, best + 1), likeness);
        var region = other.bag(edit.from(), edit.to());
        boolean held = bag.length >= TELLING && shared(bag, region) >= HELD * bag.length;
        return dice(bag, region) >= ALIKE || held ? Optional.of(edit) : Optional.empty();
    }

    /// Takes the neighbour in when the sentence joins two of the other text.
    private Edit widened(int[] bag, Edit edit, double likeness) {
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
