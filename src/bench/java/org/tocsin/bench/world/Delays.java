package org.tocsin.bench.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Delays counted in the buckets of the product's histogram, so that two ways of measuring can be
/// held against each other.
///
/// @param bounds upper bounds in seconds, the last one without end
/// @param counts how many are at most so long
record Delays(List<Double> bounds, List<Long> counts) {
    Delays {
        bounds = List.copyOf(bounds);
        counts = List.copyOf(counts);
    }

    /// Each delay counted in the same bounds.
    static Delays of(List<Double> bounds, List<Double> delays) {
        return new Delays(
                bounds,
                bounds.stream()
                        .map(bound -> delays.stream().filter(d -> d <= bound).count())
                        .toList());
    }

    Delays since(Delays before) {
        var counts = new ArrayList<Long>();
        for (var i = 0; i < bounds.size(); i++) {
            counts.add(this.counts.get(i) - before.counts.get(i));
        }
        return new Delays(bounds, counts);
    }

    private double quantile(double share) {
        var wanted = share * counts.getLast();
        for (var i = 0; i < bounds.size(); i++) {
            if (counts.get(i) >= wanted) {
                return bounds.get(i);
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d alerts, p50 at most %.1f s, p99 at most %.1f s, the longest at most %.1f s",
                counts.getLast(),
                quantile(0.5),
                quantile(0.99),
                quantile(1));
    }
}
