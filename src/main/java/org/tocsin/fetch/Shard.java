package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/// All that one fetcher does for the hosts that it owns together: their states, and a line a host.
///
/// What a step says is given to the journal and then believed; when the journal fails, the whole
/// shard is thrown away and read anew.
public final class Shard implements AutoCloseable {
    private final Beat beat;
    private final Journal journal;
    private final PageReader reader;
    private final Arrivals arrivals;
    private final Map<StateKey, FetchState> states;
    private final Map<String, HostLine> lines = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile Map<String, Source> listed = Map.of();
    private volatile @Nullable Throwable failure;

    /// @param states as they were left
    public Shard(Beat beat, Map<StateKey, FetchState> states, Journal journal) {
        this.beat = beat;
        this.journal = journal;
        this.states = new ConcurrentHashMap<>(states);
        reader = new PageReader(beat.outlets());
        arrivals = new Arrivals(beat.schedule(), this::state);
    }

    /// Polls these sources from now on, as far as their hosts are ours; may be called again with
    /// another list. The first call starts the work.
    ///
    /// @param ours whether a host is
    public synchronized void poll(List<Source> sources, Predicate<String> ours) {
        var byId = new HashMap<String, Source>();
        sources.forEach(source -> byId.put(source.id(), source));
        var first = lines.isEmpty();
        listed = Map.copyOf(byId);
        if (first) {
            states.forEach(this::plan);
        }
        sources.stream()
                .flatMap(source -> source.subscriptions().stream())
                .map(Subscription::key)
                .filter(key -> ours.test(key.host()))
                .forEach(this::listed);
    }

    private void listed(StateKey key) {
        var state = states.get(key);
        if (!(state instanceof FeedState feed) || feed.lease() != null) {
            var fresh = FeedState.fresh(beat.schedule().least(), beat.clock().instant(), null);
            states.put(key, fresh);
            plan(key, fresh);
        } else if (!feed.due().isAfter(beat.clock().instant())) {
            plan(key, feed);
        }
    }

    private void plan(StateKey key, FetchState state) {
        lines.computeIfAbsent(key.host(), this::open).add(key, state);
    }

    private HostLine open(String host) {
        var line = new HostLine(host, this, beat, reader);
        Future<?> _ = threads.submit(line);
        return line;
    }

    /// Takes a request of another fetcher, with whatever is to be committed along with it.
    public synchronized void take(FetchRequest request, Journal along) throws InterruptedException {
        write(arrivals.take(request, beat.clock().instant()), along);
    }

    /// Writes what follows from an address, with what has changed there meanwhile.
    synchronized void commit(StateKey key, FetchState before, Step step)
            throws InterruptedException {
        var now = states.get(key);
        var own = before.equals(now) ? step : step.over(key, before, now);
        write(arrivals.settled(own, key.host(), beat.clock().instant()), journal);
    }

    private void write(Step step, Journal to) throws InterruptedException {
        to.write(step);
        step.states()
                .forEach(
                        (key, state) -> {
                            if (state.isPresent()) {
                                states.put(key, state.get());
                                plan(key, state.get());
                            } else {
                                states.remove(key);
                            }
                        });
    }

    /// What is known of the feeds that are polled.
    public void feeds(BiConsumer<StateKey, FeedState> reader) {
        states.forEach(
                (key, state) -> {
                    var source = listed.get(key.source());
                    if (source != null
                            && state instanceof FeedState feed
                            && source.polls(key, feed)) {
                        reader.accept(key, feed);
                    }
                });
    }

    /// A line has ended that should not have: its host would be asked no more.
    void fail(Throwable why) {
        failure = why;
    }

    /// Why the shard is of no use any more, or null.
    public @Nullable Throwable failure() {
        return failure;
    }

    @Nullable FetchState state(StateKey key) {
        return states.get(key);
    }

    @Nullable Source source(String id) {
        return listed.get(id);
    }

    @Nullable Subscription subscription(String source, URI feed) {
        var found = listed.get(source);
        return found == null ? null : found.subscription(feed);
    }

    /// Stops every line; a request under way is broken off, and nothing follows from it. When this
    /// returns, no host hears from this shard any more.
    @Override
    public void close() {
        var interrupted = false;
        threads.shutdownNow();
        while (!threads.isTerminated()) {
            try {
                var _ = threads.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException _) {
                interrupted = true; // a host that hears from two is worse than a slow end
            }
            threads.shutdownNow();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
