package org.tocsin.app;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.tocsin.topology.Source;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Where an observer begins, and which article records it answers for.
///
/// It answers for those that came after its start or were ingested within the hour before: a whole
/// retention would take hours to read, and what a crash could lose was under way then. Whether an
/// outcome belongs to such a record can be told by the outcome alone, since first verdicts and dead
/// letters carry the record's ingest time and its place; so the two sides of law 1 are counted over
/// the same records, in whatever order they are read.
///
/// @param articles the topic where everything enters
/// @param since ingest time from which on records are answered for, whenever they came
/// @param ends where each partition ended at the start
record Beginning(String articles, Instant since, Map<TopicPartition, Long> ends) {
    /// How far back articles and their outcomes are looked at.
    static final Duration BACK = Duration.ofHours(1);

    Beginning {
        ends = Map.copyOf(ends);
    }

    /// What comes from now on, and nothing before.
    static Beginning now(Consumer<?, ?> consumer, Collection<TopicPartition> all, String articles) {
        return new Beginning(articles, Instant.MAX, ends(consumer, all, articles));
    }

    /// What comes from now on, and the outcomes of the last hour.
    static Beginning back(
            Consumer<?, ?> consumer, Collection<TopicPartition> all, String articles, Instant now) {
        return new Beginning(articles, now.minus(BACK), ends(consumer, all, articles));
    }

    /// The entrance is asked last, lest an article after its end be answered before another's.
    private static Map<TopicPartition, Long> ends(
            Consumer<?, ?> consumer, Collection<TopicPartition> all, String articles) {
        var entered = all.stream().filter(p -> p.topic().equals(articles)).toList();
        var others = all.stream().filter(p -> !p.topic().equals(articles)).toList();
        var ends = new HashMap<>(consumer.endOffsets(others));
        ends.putAll(consumer.endOffsets(entered));
        return ends;
    }

    /// Sets a consumer to where reading begins.
    ///
    /// @param whole topics that are read from their oldest record on
    /// @param recent topics that are read from [#since] on
    void seek(Consumer<?, ?> consumer, Set<String> whole, Set<String> recent) {
        ends.forEach(consumer::seek);
        if (!whole.isEmpty()) {
            consumer.seekToBeginning(of(whole)); // of none would mean all
        }
        var from = of(recent).stream().collect(Collectors.toMap(p -> p, _ -> since.toEpochMilli()));
        consumer.offsetsForTimes(from).forEach((at, found) -> seek(consumer, at, found));
    }

    private static void seek(
            Consumer<?, ?> consumer, TopicPartition at, @Nullable OffsetAndTimestamp found) {
        if (found != null && found.offset() < consumer.position(at)) {
            consumer.seek(at, found.offset());
        }
    }

    private Set<TopicPartition> of(Set<String> topics) {
        return ends.keySet().stream()
                .filter(p -> topics.contains(p.topic()))
                .collect(Collectors.toSet());
    }

    /// Whether a record was written after the start.
    boolean live(TopicPartition at, long offset) {
        return offset >= ends.getOrDefault(at, 0L);
    }

    /// Whether law 1's balance counts an article record, or what answers it.
    ///
    /// @param source the article record's place
    /// @param ingested its ingest time
    boolean answersFor(Source source, Instant ingested) {
        return !ingested.isBefore(since)
                || live(new TopicPartition(articles, source.partition()), source.offset());
    }
}
