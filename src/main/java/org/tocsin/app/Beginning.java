package org.tocsin.app;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.tocsin.topology.Source;

import java.time.Duration;
import java.time.Instant;
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
    ///
    /// @param consumer reads all that can be seen, and is set to where reading begins
    static Beginning now(Consumer<?, ?> consumer, Sightings sightings) {
        return at(consumer, sightings, Instant.MAX);
    }

    /// What comes from now on, the outcomes of the last hour, and how things stand.
    ///
    /// @param consumer reads all that can be seen, and is set to where reading begins
    static Beginning back(Consumer<?, ?> consumer, Sightings sightings, Instant now) {
        var beginning = at(consumer, sightings, now.minus(BACK));
        consumer.seekToBeginning(beginning.of(sightings.standing()));
        var from =
                beginning.of(sightings.balanced()).stream()
                        .collect(Collectors.toMap(p -> p, _ -> beginning.since.toEpochMilli()));
        consumer.offsetsForTimes(from).forEach((at, found) -> seek(consumer, at, found));
        return beginning;
    }

    /// The entrance is asked last, lest an article after its end be answered before another's.
    private static Beginning at(Consumer<?, ?> consumer, Sightings sightings, Instant since) {
        var entrance = sightings.entrance();
        var entered =
                consumer.assignment().stream()
                        .collect(Collectors.partitioningBy(p -> p.topic().equals(entrance)));
        var ends = new HashMap<>(consumer.endOffsets(entered.get(false)));
        ends.putAll(consumer.endOffsets(entered.get(true)));
        ends.forEach(consumer::seek);
        return new Beginning(entrance, since, ends);
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
