package org.tocsin.app;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.Map;
import java.util.TreeMap;

/// How many cases come out as another program has them, by the file or directory that they stand
/// in.
final class EqualCounts {
    private static final double THOUSANDTHS = 1_000;

    private final Map<String, Count> counts = new TreeMap<>();

    private record Count(long equal, long of) {
        Count with(Count other) {
            return new Count(equal + other.equal, of + other.of);
        }
    }

    /// One count as it is printed.
    private record Line(@JsonProperty("class") String label, long equal, long of, double share) {
        static Line of(String label, Count count) {
            var share = Math.round(THOUSANDTHS * count.equal() / count.of()) / THOUSANDTHS;
            return new Line(label, count.equal(), count.of(), share);
        }
    }

    void add(String label, boolean equal) {
        counts.merge(label, new Count(equal ? 1 : 0, 1), Count::with);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /// One line a label, then the total.
    void print(JsonLines out) {
        counts.forEach((label, count) -> out.write(Line.of(label, count)));
        out.write(Line.of("total", counts.values().stream().reduce(new Count(0, 0), Count::with)));
    }
}
