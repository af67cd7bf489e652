package org.tocsin.kafka;

import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/// Writes records of any of our topics, in transactions that begin by themselves and end when the
/// caller says so. For one thread at a time. What was written counts once [#commit] has returned.
public sealed class RecordSink implements AutoCloseable permits ArticleSink {
    // Which partition: the key decides.
    private static final @Nullable Integer ANY = null;

    private final KafkaProducer<byte[], byte[]> producer;
    private final boolean transactional;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>(null);
    private boolean open;

    /// Each record once, and readers see it at once.
    ///
    /// @param kafka client properties, `bootstrap.servers` among them
    RecordSink(Map<String, String> kafka) {
        producer = producer(kafka, Map.of());
        transactional = false;
    }

    /// What lies between two commits is seen by committed readers all at once, or never.
    ///
    /// @param id the transactional id: a later sink of the same id ends this one's transaction
    RecordSink(Map<String, String> kafka, String id) {
        // One request at a time: a transaction that follows another closely is put off by the
        // broker, and a second request would arrive before the first.
        producer =
                producer(
                        kafka,
                        Map.of(
                                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                                id,
                                ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                                "1"));
        transactional = true;
        producer.initTransactions();
    }

    /// Writes records without articles among them, each once and seen at once.
    public static RecordSink idempotent(Map<String, String> kafka) {
        return new RecordSink(kafka);
    }

    private static KafkaProducer<byte[], byte[]> producer(
            Map<String, String> kafka, Map<String, String> more) {
        var all = new HashMap<String, Object>();
        all.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        all.put(ProducerConfig.LINGER_MS_CONFIG, "5");
        all.putAll(kafka);
        all.putAll(more);
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        var bytes = new ByteArraySerializer();
        return new KafkaProducer<>(all, bytes, bytes);
    }

    /// Writes a record, in the transaction where there is one.
    ///
    /// @throws UnfitRecordException when the log would not take it; the transaction goes on
    public <K, V> void along(Topic<K, V> topic, K key, @Nullable V value, Instant at) {
        write(topic, ANY, at, key, serialized(topic, value));
    }

    /// As above, to a partition that the caller has chosen.
    public <K, V> void along(
            Topic<K, V> topic, int partition, K key, @Nullable V value, Instant at) {
        write(topic, partition, at, key, serialized(topic, value));
    }

    private static <V> byte @Nullable [] serialized(Topic<?, V> topic, @Nullable V value) {
        try {
            return topic.values().serializer().serialize(topic.name(), value);
        } catch (SerializationException e) {
            throw new UnfitRecordException(String.valueOf(e.getMessage()), e);
        }
    }

    /// Counts records of a consumer group as worked on, in the same transaction.
    ///
    /// @throws KafkaException when the group has gone on without this consumer
    public void worked(Map<TopicPartition, OffsetAndMetadata> upTo, ConsumerGroupMetadata group) {
        begin();
        producer.sendOffsetsToTransaction(upTo, group);
    }

    /// Sends a dead letter along.
    public void setAside(ProducerRecord<byte[], byte[]> deadLetter) {
        begin();
        var _ = producer.send(deadLetter, this::acknowledged);
    }

    private void begin() {
        if (transactional && !open) {
            producer.beginTransaction();
            open = true;
        }
    }

    final <K> void write(
            Topic<K, ?> topic,
            @Nullable Integer partition,
            Instant at,
            K key,
            byte @Nullable [] value) {
        var keyBytes = topic.keys().serializer().serialize(topic.name(), key);
        requireFit(keyBytes.length + (value == null ? 0 : value.length));
        begin();
        var record =
                new ProducerRecord<>(topic.name(), partition, at.toEpochMilli(), keyBytes, value);
        var _ = producer.send(record, this::acknowledged);
    }

    /// Kafka would end the whole transaction for one record that is too long, each time anew. A key
    /// counts too: some hold whole addresses.
    private static void requireFit(int bytes) {
        if (bytes > TopicSettings.MAX_VALUE) {
            throw new UnfitRecordException(
                    bytes + " bytes with its key, at most " + TopicSettings.MAX_VALUE, null);
        }
    }

    private void acknowledged(RecordMetadata where, @Nullable Exception failed) {
        if (failed != null) {
            failure.compareAndSet(null, failed);
        }
    }

    final int partitions(Topic<?, ?> topic) {
        return producer.partitionsFor(topic.name()).size();
    }

    /// Waits until everything sent so far is on the broker and, in a transaction, sure to be seen:
    /// partitions show it within moments.
    ///
    /// @throws KafkaException when any of it is not: a transaction then shows nothing of itself
    public void commit() {
        if (open) {
            open = false;
            commitOrAbort();
        } else {
            producer.flush();
        }
        var failed = failure.getAndSet(null);
        if (failed != null) {
            throw new KafkaException("records were not taken: " + failed.getMessage(), failed);
        }
    }

    private void commitOrAbort() {
        try {
            producer.commitTransaction();
        } catch (ProducerFencedException e) {
            throw e; // another sink took the id over, and has ended the transaction
        } catch (KafkaException e) {
            producer.abortTransaction();
            failure.set(null); // of records that the abort took along
            throw e;
        }
    }

    /// Ends a transaction so that nothing of it is ever seen; nothing where none is open.
    ///
    /// @throws KafkaException when this sink is of no use any more
    public void abort() {
        if (open) {
            open = false;
            producer.abortTransaction();
            failure.set(null); // of records that the abort took along
        }
    }

    /// Ends the producer; what was not committed in a transaction is never seen.
    @Override
    public void close() {
        producer.close();
    }
}
