package org.tocsin.app;

import org.tocsin.fetch.FeedState;
import org.tocsin.fetch.SourceHealth;
import org.tocsin.fetch.SourceHealth.Condition;
import org.tocsin.kafka.fetch.FetchGroup;
import org.tocsin.metrics.PipelineMeters;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts, again and again, how many of our sources are in which condition.
final class SourceCount implements AutoCloseable {
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final FetchGroup group;
    private final PipelineMeters meters;
    private final Thread thread;

    private SourceCount(FetchGroup group, PipelineMeters meters) {
        this.group = group;
        this.meters = meters;
        thread = Thread.ofVirtual().name("source-count").unstarted(this::keepCounting);
    }

    static SourceCount start(FetchGroup group, PipelineMeters meters) {
        var count = new SourceCount(group, meters);
        count.thread.start();
        return count;
    }

    private void keepCounting() {
        try {
            while (true) {
                Thread.sleep(EVERY);
                count();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    private void count() {
        var feeds = new HashMap<String, List<FeedState>>();
        group.feeds(
                (key, feed) ->
                        feeds.computeIfAbsent(key.source(), _ -> new ArrayList<>()).add(feed));
        by(feeds, InstantSource.system().instant())
                .forEach((condition, count) -> meters.sources(condition.name(), count));
    }

    /// @return a number for every condition
    static Map<Condition, Long> by(Map<String, List<FeedState>> feeds, Instant now) {
        var counts = new EnumMap<Condition, Long>(Condition.class);
        for (var condition : Condition.values()) {
            counts.put(condition, 0L);
        }
        feeds.forEach(
                (source, states) ->
                        counts.merge(
                                SourceHealth.of(source, states, now).condition(), 1L, Long::sum));
        return counts;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
