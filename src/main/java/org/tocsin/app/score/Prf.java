package org.tocsin.app.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts by class what was found against what a person marked, for precision, recall and F1.
public final class Prf {
    private static final class Count {
        private long right;
        private long wrong;
        private long missed;
    }

    private final Map<String, Count> counts = new TreeMap<>();

    /// One item was found that was marked so.
    public void right(String label) {
        of(label).right++;
    }

    /// One item was found that nobody had marked so.
    public void wrong(String label) {
        of(label).wrong++;
    }

    /// One marked item was not found.
    public void missed(String label) {
        of(label).missed++;
    }

    /// One item whose class was guessed; a blank guess is none.
    public void pair(String gold, String guess) {
        if (gold.equals(guess)) {
            right(gold);
            return;
        }
        missed(gold);
        if (!guess.isBlank()) {
            wrong(guess);
        }
    }

    /// The score of each class that was marked or found, by name.
    public List<Score> classes() {
        var scores = new ArrayList<Score>();
        counts.forEach((label, c) -> scores.add(Score.of(label, c.right, c.wrong, c.missed)));
        return List.copyOf(scores);
    }

    /// The score over all items, whatever their class.
    public Score micro(String label) {
        var all = new Count();
        for (var count : counts.values()) {
            all.right += count.right;
            all.wrong += count.wrong;
            all.missed += count.missed;
        }
        return Score.of(label, all.right, all.wrong, all.missed);
    }

    /// The mean F1 of the classes that were marked at least once; 0 when none was.
    public double macroF1() {
        return classes().stream()
                .filter(score -> score.support() > 0)
                .mapToDouble(Score::f1)
                .average()
                .orElse(0);
    }

    private Count of(String label) {
        return counts.computeIfAbsent(label, _ -> new Count());
    }
}
