package org.tocsin.app;

import org.tocsin.fetch.FeedState;
import org.tocsin.fetch.SourceHealth;
import org.tocsin.fetch.SourceHealth.Condition;
import org.tocsin.kafka.fetch.FetchGroup;
import org.tocsin.metrics.PipelineMeters;
import org.tocsin.metrics.SourceFigures;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Tells, again and again, how each of our sources fares, and how many are in which condition.
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
        var feeds = new TreeMap<String, List<FeedState>>();
        group.feeds(
                (key, feed) ->
                        feeds.computeIfAbsent(key.source(), _ -> new ArrayList<>()).add(feed));
        tell(feeds, InstantSource.system().instant(), meters);
    }

    /// @param feeds by the id of their source
    static void tell(Map<String, List<FeedState>> feeds, Instant now, PipelineMeters meters) {
        var health = new ArrayList<SourceHealth>();
        feeds.forEach((source, states) -> health.add(SourceHealth.of(source, states, now)));
        by(health).forEach((condition, count) -> meters.sources(condition.name(), count));
        meters.sources(health.stream().map(SourceCount::figures).toList());
    }

    /// A number for every condition.
    private static Map<Condition, Long> by(List<SourceHealth> sources) {
        var counts = new EnumMap<Condition, Long>(Condition.class);
        for (var condition : Condition.values()) {
            counts.put(condition, 0L);
        }
        sources.forEach(source -> counts.merge(source.condition(), 1L, Long::sum));
        return counts;
    }

    private static SourceFigures figures(SourceHealth health) {
        return new SourceFigures(
                health.source(),
                health.answered(),
                health.news(),
                health.perDay(),
                health.failures(),
                health.condition() == Condition.SILENT);
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
