package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Outlets;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/// Polls every feed of the source list, each on its own virtual thread: a sick source delays no
/// other.
public final class Poller implements AutoCloseable {
    private final List<Subscription> feeds;
    private final PoliteFetcher fetcher;
    private final EntryReader reader;
    private final PollSchedule schedule;
    private final DoubleSupplier jitter;
    private final FetchMeter meter;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// @param outlets every known house, not only those that are polled
    /// @param clock gives articles their ingest time
    /// @param jitter numbers from 0 to 1 that spread polls
    public Poller(
            List<Source> sources,
            Outlets outlets,
            PoliteFetcher fetcher,
            PollSchedule schedule,
            InstantSource clock,
            DoubleSupplier jitter,
            FetchMeter meter) {
        this.feeds =
                sources.stream()
                        .flatMap(s -> s.feeds().stream().map(feed -> new Subscription(s, feed)))
                        .toList();
        this.fetcher = fetcher;
        this.reader = new EntryReader(fetcher, outlets, clock);
        this.schedule = schedule;
        this.jitter = jitter;
        this.meter = meter;
    }

    /// Starts every feed at once and returns.
    ///
    /// @param states what is known of a feed from before, or null for a new one
    public void start(Function<Subscription, @Nullable FetchState> states, PollHandler handler) {
        for (var feed : feeds) {
            var known = states.apply(feed);
            var first = known == null ? FetchState.fresh(schedule.least()) : known;
            Future<?> _ = threads.submit(() -> keepPolling(feed, first, handler));
        }
    }

    private void keepPolling(Subscription feed, FetchState first, PollHandler handler) {
        var poll = new Poll(feed, fetcher, reader, schedule, handler, meter);
        var state = first;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var done = poll.run(state);
                state = done.state();
                Thread.sleep(wait(done));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration wait(Poll.Done done) {
        return schedule.delay(done.state(), done.asked(), jitter.getAsDouble());
    }

    /// Stops polling; a poll under way is broken off, its unread entries stay unread.
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
