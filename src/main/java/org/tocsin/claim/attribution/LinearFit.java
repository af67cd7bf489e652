package org.tocsin.claim.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Logistic regression by stochastic gradient descent with AdaGrad steps (Duchi et al. 2011) and a
/// quadratic penalty. The same examples give the same weights.
final class LinearFit {
    /// What is true of a place, and whether it is one of those sought.
    record Example(List<String> features, boolean sought) {}

    private static final int PASSES = 8;
    private static final int LEAST = 12;
    private static final double STEP = 0.15;
    private static final double PENALTY = 4e-3;
    private static final double SMALLEST = 0.15;
    private static final long SEED = 1871;

    private LinearFit() {}

    /// Weights to two decimals; features seen fewer than a dozen times, or that weigh next to
    /// nothing, have none.
    static Map<String, Double> weights(List<Example> examples) {
        var numbers = numbers(examples);
        var weights = new double[numbers.size()];
        var squares = new double[numbers.size()];
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
                step(rows.get(i), examples.get(i).sought(), weights, squares);
            }
        }
        return rounded(numbers, weights);
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

    private static void step(int[] row, boolean sought, double[] weights, double[] squares) {
        var sum = 0.0;
        for (var f : row) {
            sum += weights[f];
        }
        var error = 1 / (1 + Math.exp(-sum)) - (sought ? 1 : 0);
        for (var f : row) {
            var gradient = error + PENALTY * weights[f];
            squares[f] += gradient * gradient;
            weights[f] -= STEP * gradient / (1e-6 + Math.sqrt(squares[f]));
        }
    }

    private static Map<String, Double> rounded(Map<String, Integer> numbers, double[] weights) {
        var rounded = new TreeMap<String, Double>();
        numbers.forEach(
                (feature, number) -> {
                    var weight = Math.round(weights[number] * 100) / 100.0;
                    if (Math.abs(weight) >= SMALLEST) {
                        rounded.put(feature, weight);
                    }
                });
        return rounded;
    }
}
