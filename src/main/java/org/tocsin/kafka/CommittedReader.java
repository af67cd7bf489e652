package org.tocsin.kafka;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

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

    private static final Duration WAIT = Duration.ofMillis(200);

    private final Topic<K, V> topic;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /// @param kafka client properties, `bootstrap.servers` among them
    /// @param isolation whether records of open and of aborted transactions count
    /// @throws KafkaException when the topic does not exist or the cluster cannot be reached
    public CommittedReader(Map<String, String> kafka, Topic<K, V> topic, IsolationLevel isolation) {
        this.topic = topic;
        var all = new HashMap<String, Object>(kafka);
        all.put(
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                isolation.toString().toLowerCase(Locale.ROOT));
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        var bytes = new ByteArrayDeserializer();
        consumer = new KafkaConsumer<>(all, bytes, bytes);
        try {
            var partitions =
                    consumer.partitionsFor(topic.name()).stream()
                            .map(each -> new TopicPartition(topic.name(), each.partition()))
                            .toList();
            if (partitions.isEmpty()) {
                throw new KafkaException("there is no topic " + topic.name());
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
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
        var ends = consumer.endOffsets(consumer.assignment());
        while (!stopped.get()
                && ends.entrySet().stream()
                        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(WAIT).forEach(record -> reader.accept(row(record)));
        }
    }

    /// Hands on every record, from the last read on, until [#stop].
    public void follow(Consumer<Row<K, V>> reader) {
        while (!stopped.get()) {
            consumer.poll(WAIT).forEach(record -> reader.accept(row(record)));
        }
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
        consumer.close();
    }
}
