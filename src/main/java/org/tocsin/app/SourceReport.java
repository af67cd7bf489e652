package org.tocsin.app;

import org.apache.kafka.common.IsolationLevel;
import org.jspecify.annotations.Nullable;
import org.tocsin.fetch.FeedState;
import org.tocsin.fetch.FetchState;
import org.tocsin.fetch.Source;
import org.tocsin.fetch.SourceHealth;
import org.tocsin.fetch.SourceHealth.Condition;
import org.tocsin.fetch.StateKey;
import org.tocsin.kafka.CommittedReader;
import org.tocsin.kafka.Topics;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How every polled source fares, as `fetch-state` tells it: the worst first.
record SourceReport(List<SourceHealth> sources) {
    private static final String FORM = "%-24s %-9s %-17s %-17s %7s  %-15s %s%n";

    static SourceReport read(
            Map<String, String> kafka, Topics topics, List<Source> polled, Instant now) {
        var feeds = new HashMap<StateKey, FeedState>();
        var topic = topics.fetchState(FetchState.class);
        try (var reader = new CommittedReader<>(kafka, topic, IsolationLevel.READ_COMMITTED)) {
            reader.toEnd(
                    row -> {
                        var key = StateKey.parse(String.valueOf(row.key()));
                        if (row.value() instanceof FeedState feed) {
                            feeds.put(key, feed);
                        } else {
                            feeds.remove(key);
                        }
                    });
        }
        return of(feeds, polled, now);
    }

    static SourceReport of(Map<StateKey, FeedState> feeds, List<Source> polled, Instant now) {
        var bySource = new HashMap<String, List<Map.Entry<StateKey, FeedState>>>();
        feeds.entrySet()
                .forEach(
                        feed ->
                                bySource.computeIfAbsent(
                                                feed.getKey().source(), _ -> new ArrayList<>())
                                        .add(feed));
        return new SourceReport(
                polled.stream()
                        .map(
                                source ->
                                        health(
                                                source,
                                                bySource.getOrDefault(source.id(), List.of()),
                                                now))
                        .sorted(
                                Comparator.comparing(SourceHealth::condition)
                                        .reversed()
                                        .thenComparing(SourceHealth::source))
                        .toList());
    }

    /// An address that was taken off the list says nothing about its source any more.
    private static SourceHealth health(
            Source source, List<Map.Entry<StateKey, FeedState>> feeds, Instant now) {
        var polled =
                feeds.stream()
                        .filter(feed -> source.polls(feed.getKey(), feed.getValue()))
                        .map(Map.Entry::getValue)
                        .toList();
        return SourceHealth.of(source.id(), polled, now);
    }

    /// How many are neither well nor new.
    long sick() {
        return sources.stream().filter(s -> s.condition().compareTo(Condition.NEW) > 0).count();
    }

    /// For programs.
    ///
    /// @param perDay new entries a day
    /// @param advice what to do; empty when nothing
    record Line(
            String source,
            String condition,
            @Nullable Instant answered,
            @Nullable Instant news,
            double perDay,
            @Nullable String error,
            String advice) {}

    List<Line> lines() {
        return sources.stream()
                .map(
                        s ->
                                new Line(
                                        s.source(),
                                        word(s),
                                        s.answered(),
                                        s.news(),
                                        Math.round(s.perDay() * 10) / 10.0,
                                        s.error(),
                                        s.advice()))
                .toList();
    }

    /// For people.
    String table() {
        var table = new StringBuilder();
        table.append(
                FORM.formatted(
                        "SOURCE", "CONDITION", "ANSWERED", "NEWS", "A DAY", "ERROR", "WHAT TO DO"));
        for (var each : sources) {
            table.append(
                    FORM.formatted(
                            each.source(),
                            word(each),
                            minute(each.answered()),
                            minute(each.news()),
                            String.format(Locale.ROOT, "%.1f", each.perDay()),
                            each.error() == null ? "-" : each.error(),
                            each.advice()));
        }
        return table.toString();
    }

    private static String word(SourceHealth health) {
        return health.condition().name().toLowerCase(Locale.ROOT);
    }

    private static String minute(@Nullable Instant at) {
        return at == null
                ? "-"
                : at.truncatedTo(ChronoUnit.MINUTES).toString().replace(":00Z", "Z");
    }
}
