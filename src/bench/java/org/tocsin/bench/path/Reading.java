package org.tocsin.bench.path;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What one way took.
///
/// @param pace articles a second on the clock
/// @param micros processor time an article, of the way and of the broker
/// @param wire bytes an article that the broker was sent
/// @param logs bytes an article in the broker's logs, warm-up counted in both
/// @param state bytes an article in the way's own directory
record Reading(double pace, double micros, double wire, double logs, double state) {
    static Reading between(
            Gauge.Mark start, Gauge.Mark end, int articles, long wire, long logs, long state) {
        double read = end.read();
        return new Reading(
                articles * 1e9 / (end.nanos() - start.nanos()),
                end.processor().minus(start.processor()).toNanos() / 1e3 / articles,
                (double) wire / articles,
                logs / read,
                state / read);
    }

    static Reading median(List<Reading> readings) {
        return readings.stream()
                .sorted(Comparator.comparingDouble(Reading::pace))
                .skip(readings.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,.0f articles/s, %,.0f us of processor, bytes an article: %,.0f in, %,.0f in logs,"
                        + " %,.0f in state",
                pace,
                micros,
                wire,
                logs,
                state);
    }
}
