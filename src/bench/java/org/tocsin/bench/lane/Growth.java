package org.tocsin.bench.lane;

import org.tocsin.article.Article;
import org.tocsin.bench.Stopwatch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/// What an article costs, and what it takes to hold it, as more and more are held; and what is
/// found, in the same run.
final class Growth {
    private static final int REAL = 10_000;
    private static final int MEASURED = 5_000;

    private final Wire wire = new Wire(Duration.ofMillis(40));
    private final Score score = new Score();

    /// A way with nothing held.
    interface Fresh<P> {
        Way<P> way() throws Exception;
    }

    <P> void of(String name, Fresh<P> fresh, List<Integer> sizes) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%n%s: microseconds of processor an article over %,d, bytes an article%n"
                        + "  %10s %10s %10s %10s %10s%n",
                name,
                MEASURED,
                "held",
                "prepare",
                "offer",
                "heap",
                "disk");
        for (int size : sizes) {
            long empty = Heap.used();
            try (var way = fresh.way()) {
                way.fill(size - REAL, wire.fetchedAt(0));
                long filled = Heap.used() - empty;
                batch(way, 0, REAL);
                var row = batch(way, REAL, MEASURED);
                System.out.printf(
                        Locale.ROOT,
                        "  %,10d %10.1f %10.1f %10s %10s%n",
                        size,
                        row[0],
                        row[1],
                        size == REAL ? "" : String.valueOf(filled / (size - REAL)),
                        size == REAL ? String.valueOf(way.disk() / (REAL + MEASURED)) : "");
            }
        }
        score.print();
    }

    private <P> double[] batch(Way<P> way, long from, int count) {
        var articles = LongStream.range(from, from + count).mapToObj(wire::article).toList();
        var preparing = new Stopwatch();
        var prepared = new ArrayList<P>();
        for (Article article : articles) {
            prepared.add(way.prepare(article));
        }
        double prepare = preparing.cost() / 1e3 / count;
        var offering = new Stopwatch();
        var labels = new ArrayList<String>();
        for (P each : prepared) {
            labels.add(way.offer(each));
        }
        double offer = offering.cost() / 1e3 / count;
        for (int i = 0; i < count; i++) {
            score.count(wire, from + i, labels.get(i));
        }
        return new double[] {prepare, offer};
    }
}
