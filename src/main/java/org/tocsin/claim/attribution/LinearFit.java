package org.tocsin.claim.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Logistic regression by FTRL-Proximal (McMahan et al. 2013, "Ad click prediction: a view from the
/// trenches", algorithm 1): its linear penalty leaves most weights at zero, so that the file stays
/// one that people can read. The same examples give the same weights.
final class LinearFit {
    /// What is true of a place, and whether it is one of those sought.
    record Example(List<String> features, boolean sought) {}

    private static final int PASSES = 6;
    private static final int LEAST = 5;
    private static final double STEP = 0.1;

    /// The linear penalty, which the sum of a feature's gradients must outweigh.
    private static final double SPARSE = 6;

    /// The quadratic one.
    private static final double PENALTY = 5;

    private static final double SMALLEST = 0.08;
    private static final long SEED = 1871;

    private LinearFit() {}

    /// Weights to two decimals; features seen fewer than five times, or that weigh next to nothing,
    /// have none.
    static Map<String, Double> weights(List<Example> examples) {
        var numbers = numbers(examples);
        var sums = new Sums(numbers.size());
        var rows = new ArrayList<int[]>(examples.size());
        for (var example : examples) {
            rows.add(
                    example.features().stream()
                            .filter(numbers::containsKey)
                            .mapToInt(numbers::get)
                            .toArray());
        }
        var order = new ArrayList<Integer>();
        for (var i = 0; i < rows.size(); i++) {
            order.add(i);
        }
        var random = new Random(SEED);
        for (var pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                sums.step(rows.get(i), examples.get(i).sought());
            }
        }
        return rounded(numbers, sums);
    }

    private static Map<String, Integer> numbers(List<Example> examples) {
        var counts = new HashMap<String, Integer>();
        examples.forEach(e -> e.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
        var numbers = new TreeMap<String, Integer>();
        counts.forEach(
                (feature, count) -> {
                    if (count >= LEAST) {
                        numbers.put(feature, 0);
                    }
                });
        var next = 0;
        for (var entry : numbers.entrySet()) {
            entry.setValue(next++);
        }
        return numbers;
    }

    /// What the steps have added up to, by feature; weights follow from it.
    private static final class Sums {
        private final double[] gradients;
        private final double[] squares;

        Sums(int features) {
            gradients = new double[features];
            squares = new double[features];
        }

        double weight(int f) {
            var z = gradients[f];
            return Math.abs(z) <= SPARSE
                    ? 0
                    : (Math.signum(z) * SPARSE - z)
                            / ((1 + Math.sqrt(squares[f])) / STEP + PENALTY);
        }

        void step(int[] row, boolean sought) {
            var sum = 0.0;
            for (var f : row) {
                sum += weight(f);
            }
            var gradient = 1 / (1 + Math.exp(-sum)) - (sought ? 1 : 0);
            for (var f : row) {
                var more = squares[f] + gradient * gradient;
                var slower = (Math.sqrt(more) - Math.sqrt(squares[f])) / STEP;
                gradients[f] += gradient - slower * weight(f);
                squares[f] = more;
            }
        }
    }

    private static Map<String, Double> rounded(Map<String, Integer> numbers, Sums sums) {
        var rounded = new TreeMap<String, Double>();
        numbers.forEach(
                (feature, number) -> {
                    var weight = Math.round(sums.weight(number) * 100) / 100.0;
                    if (Math.abs(weight) >= SMALLEST) {
                        rounded.put(feature, weight);
                    }
                });
        return rounded;
    }
}
