package org.tocsin.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Reads one topic from its start, in no group: to where it ends now, and on from there.
///
/// Order holds within a partition. For one thread at a time, but [#stop], which any thread may
/// call.
public final class CommittedReader<K, V> implements AutoCloseable {
    /// One record.
    ///
    /// @param value null for a tombstone
    /// @param time the ingest time that it is stamped with
    public record Row<K, V>(
            int partition,
            long offset,
            Instant time,
            @Nullable K key,
            @Nullable V value,
            Headers headers) {}

    private final Topic<K, V> topic;
    private final TopicConsumer from;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /// @param kafka client properties, `bootstrap.servers` among them
    /// @param isolation whether records of open and of aborted transactions count
    /// @throws KafkaException when the topic does not exist or the cluster cannot be reached
    public CommittedReader(Map<String, String> kafka, Topic<K, V> topic, IsolationLevel isolation) {
        this.topic = topic;
        from = TopicConsumer.of(kafka, topic.name(), isolation);
        from.consumer().assign(from.partitions());
        from.consumer().seekToBeginning(from.partitions());
    }

    /// A reader of what is committed.
    public static <K, V> CommittedReader<K, V> of(Map<String, String> kafka, Topic<K, V> topic) {
        return new CommittedReader<>(kafka, topic, IsolationLevel.READ_COMMITTED);
    }

    /// What stands between the last read and the end of the topic as it is now.
    ///
    /// @throws SerializationException at a record that the topic's serdes cannot read
    public List<Row<K, V>> toEnd() {
        var rows = new ArrayList<Row<K, V>>();
        toEnd(rows::add);
        return rows;
    }

    /// Hands on the same, one by one, and keeps nothing: for topics that are longer than memory.
    ///
    /// @throws SerializationException at a record that the topic's serdes cannot read
    public void toEnd(Consumer<Row<K, V>> reader) {
        var ends = ends();
        while (!stopped.get() && !past(ends)) {
            next().forEach(reader);
        }
    }

    /// Hands on every record, from the last read on, until [#stop].
    public void follow(Consumer<Row<K, V>> reader) {
        while (!stopped.get()) {
            next().forEach(reader);
        }
    }

    /// What comes in a fifth of a second, by partition in order, each read as it is taken.
    ///
    /// @throws SerializationException at a record that the topic's serdes cannot read
    public Stream<Row<K, V>> next() {
        return StreamSupport.stream(from.poll().spliterator(), false).map(this::row);
    }

    /// Where the topic ends now.
    public Map<TopicPartition, Long> ends() {
        return from.consumer().endOffsets(from.partitions());
    }

    /// Whether everything before these ends has been handed on.
    public boolean past(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> from.consumer().position(end.getKey()) >= end.getValue());
    }

    /// Whether Kafka answers, and so what was read is all that there is.
    public boolean answers() {
        return from.answers();
    }

    /// Ends [#follow] within a fifth of a second.
    public void stop() {
        stopped.set(true);
    }

    private Row<K, V> row(ConsumerRecord<byte[], byte[]> record) {
        return new Row<>(
                record.partition(),
                record.offset(),
                Instant.ofEpochMilli(record.timestamp()),
                read(topic.keys().deserializer(), record.key(), record),
                read(topic.values().deserializer(), record.value(), record),
                record.headers());
    }

    private static <T> @Nullable T read(
            Deserializer<T> from, byte @Nullable [] bytes, ConsumerRecord<?, ?> record) {
        try {
            return bytes == null ? null : from.deserialize(record.topic(), bytes);
        } catch (SerializationException e) {
            throw new SerializationException(Place.of(record) + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        from.close();
    }
}
