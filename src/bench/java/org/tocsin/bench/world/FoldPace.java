package org.tocsin.bench.world;

import org.tocsin.alert.AlertPolicy;
import org.tocsin.article.Outlets;
import org.tocsin.bench.Stopwatch;
import org.tocsin.event.BusyWorld;
import org.tocsin.event.EventPolicy;
import org.tocsin.topology.WorldFold;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a claim costs the fold alone, without stores and Kafka, by the events that are open.
final class FoldPace {
    private static final List<Integer> OPEN = List.of(1_000, 10_000, 100_000);
    private static final int MEASURED = 5_000;

    private final WorldFold fold =
            new WorldFold(
                    new Outlets(List.of()), EventPolicy.DEFAULT, AlertPolicy.DEFAULT, Map.of());

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
            System.out.printf(
                    Locale.ROOT,
                    "  %,7d events open: %.0f us of processor a claim%n",
                    open,
                    watch.cost() / 1e3 / MEASURED);
        }
    }

    private void take(BusyWorld world, int claims) {
        for (var i = 0; i < claims; i++) {
            fold.apply(fold.take(world.next()));
        }
    }
}
