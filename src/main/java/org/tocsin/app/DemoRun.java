package org.tocsin.app;

import org.tocsin.app.demo.DemoNewsroom;
import org.tocsin.app.demo.NewsSite;
import org.tocsin.fetch.AddressGuard;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The demo: the service as it is, on a broker of its own, with a news site on loopback to poll.
final class DemoRun {
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration SETTLE = Duration.ofSeconds(20);
    private static final Duration POLLED = Duration.ofSeconds(1);
    private static final Duration TICK = Duration.ofSeconds(5);
    private static final Duration LATE = Duration.ofSeconds(10);
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final long began = System.nanoTime();
    private final FastClock clock;
    private final Tally tally = new Tally();
    private final DemoTelling telling;
    private final List<Consumer<Seen>> listeners = new ArrayList<>();
    private final BiConsumer<DemoNewsroom, Watch> after;

    DemoRun(Screen screen, double speed) {
        this(screen, speed, List.of(), (_, _) -> {});
    }

    /// For one who looks over the demo's shoulder.
    ///
    /// @param more told whatever the path commits
    /// @param after called when all is told, before anything ends
    DemoRun(
            Screen screen,
            double speed,
            List<Consumer<Seen>> more,
            BiConsumer<DemoNewsroom, Watch> after) {
        this.after = after;
        clock = FastClock.from(Instant.now(), speed);
        telling = new DemoTelling(screen, clock, tally);
        listeners.add(tally);
        listeners.add(telling);
        listeners.addAll(more);
    }

    /// Runs it.
    ///
    /// @param exit whether it ends once everything is told, or stays up until it is stopped
    /// @return whether there was an alert
    boolean go(boolean exit) throws IOException, InterruptedException {
        var configuration = CompletableFuture.supplyAsync(() -> DemoConfiguration.load());
        telling.opening();
        try (var stop = StopSignal.caught();
                var dir = TemporaryDirectory.make();
                var watch = watch(dir, configuration)) {
            if (!watch.awaitRunning(START, stop::given)) {
                return stop.given();
            }
            tell(watch, configuration.join(), stop);
            if (!exit && !stop.given()) {
                telling.staying(watch);
                stop.await();
                telling.ending();
            }
            return tally.count().transitions() > 0;
        }
    }

    private Watch watch(TemporaryDirectory dir, CompletableFuture<Configuration> configuration) {
        var settings = DemoConfiguration.settings(dir.path());
        return Watch.start(new Watch.Plan(settings, configuration, true, clock, TICK, listeners));
    }

    private void tell(Watch watch, Configuration configuration, StopSignal stop)
            throws IOException, InterruptedException {
        var newsroom = DemoNewsroom.load(clock.instant());
        try (var site = NewsSite.open(newsroom, clock)) {
            telling.started(newsroom, site, watch, Duration.ofNanos(System.nanoTime() - began));
            watch.poll(feeds(site), configuration);
            var end = newsroom.start().plus(newsroom.length()).plus(clock.shown(LATE));
            while (!stop.await(GLANCE) && !over(newsroom) && clock.instant().isBefore(end)) {
                telling.progress();
            }
            if (!stop.given()) {
                var settled = watch.settle(SETTLE);
                telling.summary(watch, settled);
                after.accept(newsroom, watch);
            }
        }
    }

    private boolean over(DemoNewsroom newsroom) {
        return tally.count().articles() >= newsroom.articles().size();
    }

    private Polling.Feeds feeds(NewsSite site) {
        return DemoFeeds.of(site.address(), AddressGuard.loopbackToo(), clock.real(POLLED), clock);
    }
}
