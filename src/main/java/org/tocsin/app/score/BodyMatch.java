package org.tocsin.app.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// How a page's extracted body agrees with the true one: multisets of 4-word shingles, as the
/// article extraction benchmark of Zyte (scrapinghub) counts them, so that figures compare.
///
/// @param right share of all shingles of the two that stand in both
/// @param wrong share that only the extracted body has
/// @param missed share that only the true one has
public record BodyMatch(double right, double wrong, double missed) {
    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    /// Letters count as they are, capital or small.
    public static BodyMatch of(String truth, String extracted) {
        var counts = shingles(truth);
        var right = 0;
        var wrong = 0;
        for (var entry : shingles(extracted).entrySet()) {
            int shared = Math.min(entry.getValue(), counts.getOrDefault(entry.getKey(), 0));
            right += shared;
            wrong += entry.getValue() - shared;
            counts.merge(entry.getKey(), -shared, Integer::sum);
        }
        var missed = counts.values().stream().mapToInt(n -> n).sum();
        double all = Math.max(1, right + wrong + missed);
        return new BodyMatch(right / all, wrong / all, missed / all);
    }

    private static Map<List<String>, Integer> shingles(String text) {
        var words = new ArrayList<String>();
        WORD.matcher(text).results().forEach(match -> words.add(match.group()));
        var counts = new HashMap<List<String>, Integer>();
        if (words.isEmpty()) {
            return counts;
        }
        for (var i = 0; i < Math.max(1, words.size() - WORDS + 1); i++) {
            var shingle = List.copyOf(words.subList(i, Math.min(words.size(), i + WORDS)));
            counts.merge(shingle, 1, Integer::sum);
        }
        return counts;
    }

    boolean found() {
        return right + wrong > 0;
    }

    boolean expected() {
        return right + missed > 0;
    }

    double precision() {
        return right / (right + wrong);
    }

    double recall() {
        return right / (right + missed);
    }

    /// For one page; 1 when both are empty.
    public double f1() {
        return right + wrong + missed == 0 ? 1 : 2 * right / (2 * right + wrong + missed);
    }
}
