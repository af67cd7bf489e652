package org.tocsin.bench.world;

import org.tocsin.alert.AlertPolicy;
import org.tocsin.article.Outlets;
import org.tocsin.bench.Stopwatch;
import org.tocsin.event.BusyWorld;
import org.tocsin.event.EventPolicy;
import org.tocsin.event.WorldRecord;
import org.tocsin.topology.WorldFold;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a claim and a tick cost the fold alone, without stores and Kafka, by the events that are
/// open. None expires on the way.
final class FoldPace {
    private static final List<Integer> OPEN = List.of(1_000, 10_000, 100_000);
    private static final int MEASURED = 5_000;
    private static final int TICKS = 10;
    private static final EventPolicy POLICY =
            new EventPolicy(Duration.ofDays(30), Duration.ofDays(30));

    private final WorldFold fold =
            new WorldFold(new Outlets(List.of()), POLICY, AlertPolicy.DEFAULT, Map.of());

    void run() {
        var world = new BusyWorld(200_000);
        System.out.printf("%nfold: claims of a month of made-up wars, one thread%n");
        var open = 0;
        for (var wanted : OPEN) {
            while ((open = fold.events().size()) < wanted) {
                take(world, wanted / 10);
            }
            var watch = new Stopwatch();
            take(world, MEASURED);
            var claim = watch.cost() / 1e3 / MEASURED;
            System.out.printf(
                    Locale.ROOT,
                    "  %,7d events open: %.0f us of processor a claim, %.1f ms a tick%n",
                    open,
                    claim,
                    tick(world.fetchedAt()) / 1e6);
        }
    }

    /// The first one tells what has waited long, the others what a minute's tick costs.
    private double tick(Instant at) {
        pass(at);
        var watch = new Stopwatch();
        for (var i = 1; i <= TICKS; i++) {
            pass(at.plusSeconds(i));
        }
        return (double) watch.cost() / TICKS;
    }

    private void pass(Instant at) {
        fold.apply(fold.take(new WorldRecord.Passed(0, 1, at)));
    }

    private void take(BusyWorld world, int claims) {
        for (var i = 0; i < claims; i++) {
            fold.apply(fold.take(world.next()));
        }
    }
}
