package org.tocsin.bench.lane;

import org.tocsin.syndication.Lane;
import org.tocsin.topology.DiskLane;
import org.tocsin.topology.LaneRecord;

import java.time.Duration;
import java.util.Locale;

/// A month of 0.2 articles a second through one lane: what it holds, day by day. One article in a
/// thousand says it was published in 2099, one in 1970.
final class Month {
    private static final Duration APART = Duration.ofSeconds(5);
    private static final long DAY = Duration.ofDays(1).dividedBy(APART);
    private static final int DAYS = 30;

    void run() throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%na month, %,d articles, held for %s%n  %4s %10s %12s %12s%n",
                DAYS * DAY,
                Lane.RETENTION,
                "day",
                "held",
                "heap, MB",
                "disk, MB");
        var wire = new Wire(APART);
        long empty = Heap.used();
        try (var lane = new DiskLane(LaneBenchmark.scratch("month"), Lane.RETENTION)) {
            for (int day = 1; day <= DAYS; day++) {
                for (long n = (day - 1) * DAY; n < day * DAY; n++) {
                    lane.take(LaneWay.told(Oddly.dated(wire.article(n), n)));
                    if (n % 12 == 0) {
                        lane.take(new LaneRecord.Ticked(wire.fetchedAt(n), 0, 1));
                    }
                }
                System.out.printf(
                        Locale.ROOT,
                        "  %4d %,10d %12.1f %12.1f%n",
                        day,
                        lane.size(),
                        (Heap.used() - empty) / 1e6,
                        lane.bytes() / 1e6);
            }
        }
    }
}
