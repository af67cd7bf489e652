package org.tocsin.kafka;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.StreamsConfig;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// How long a consumer may work on what it has polled (`max.poll.interval.ms`): after that its
/// group gives its partitions to others, and only a new process helps.
public final class TurnLimit {
    private static final String KEY = ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG;

    private TurnLimit() {}

    /// Of a consumer with these properties.
    public static Duration of(Map<?, ?> consumer) {
        return first(consumer, Stream.of(KEY));
    }

    /// Of the threads of a Kafka Streams with these properties.
    public static Duration ofStreams(Map<?, ?> streams) {
        return first(
                streams,
                Stream.of(
                        StreamsConfig.mainConsumerPrefix(KEY),
                        StreamsConfig.consumerPrefix(KEY),
                        KEY));
    }

    private static Duration first(Map<?, ?> properties, Stream<String> keys) {
        var usual = ConsumerConfig.configDef().defaultValues().get(KEY);
        var set = keys.map(properties::get).filter(Objects::nonNull).findFirst();
        var millis = set.isPresent() ? set.get() : usual;
        return Duration.ofMillis(Long.parseLong(String.valueOf(millis)));
    }
}
