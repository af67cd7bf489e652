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
import org.tocsin.article.Article;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/// Where articles enter: every one is either on its way to `articles` or refused with a reason.
///
/// `sent + refused` is the number of articles offered. For one thread at a time. What was sent
/// counts once [#commit] has returned.
public final class ArticleSink implements AutoCloseable {
    /// Longest article as a record, in bytes; later stages may add as much again.
    public static final int MAX_ARTICLE = 512 * 1024;

    /// The key of ticks and rule sets: they belong to a partition, not to an article.
    public static final String CONTROL_KEY = "control";

    // Which partition: the key decides.
    private static final @Nullable Integer ANY = null;

    /// What became of an article.
    public sealed interface Outcome {}

    /// On its way.
    ///
    /// @param bytes of the record's value
    public record Sent(int bytes) implements Outcome {}

    /// Not sent, and will not be.
    public record Refused(String reason) implements Outcome {}

    private final KafkaProducer<byte[], byte[]> producer;
    private final Topic<String, Inbound> articles;
    private final boolean transactional;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>(null);
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private boolean open;

    private ArticleSink(
            KafkaProducer<byte[], byte[]> producer,
            Topic<String, Inbound> articles,
            boolean transactional) {
        this.producer = producer;
        this.articles = articles;
        this.transactional = transactional;
    }

    /// Sends each record once, and lets readers see it at once.
    ///
    /// @param kafka client properties, `bootstrap.servers` among them
    public static ArticleSink idempotent(
            Map<String, String> kafka, Topic<String, Inbound> articles) {
        return new ArticleSink(producer(kafka, Map.of()), articles, false);
    }

    /// Shows what lies between two commits to committed readers all at once, or never.
    ///
    /// @param id the transactional id: a later sink of the same id ends this one's transaction
    public static ArticleSink transactional(
            Map<String, String> kafka, Topic<String, Inbound> articles, String id) {
        // One request at a time: a transaction that follows another closely is put off by the
        // broker, and a second request would arrive before the first.
        var producer =
                producer(
                        kafka,
                        Map.of(
                                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                                id,
                                ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                                "1"));
        producer.initTransactions();
        return new ArticleSink(producer, articles, true);
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

    /// Sends an article, stamped with its ingest time.
    public Outcome send(Article article) {
        var outcome = offer(article);
        switch (outcome) {
            case Sent _ -> sent.incrementAndGet();
            case Refused _ -> refused.incrementAndGet();
        }
        return outcome;
    }

    private Outcome offer(Article article) {
        if (article.fetchedAt().isBefore(Instant.EPOCH)) {
            return new Refused("fetched_at is before 1970: " + article.fetchedAt());
        }
        try {
            var value = value(new Inbound.News(article));
            if (value.length > MAX_ARTICLE) {
                return new Refused(
                        "too large: "
                                + value.length
                                + " bytes as a record, at most "
                                + MAX_ARTICLE
                                + " are taken");
            }
            write(articles, ANY, article.fetchedAt(), article.id().value(), value);
            return new Sent(value.length);
        } catch (SerializationException e) {
            return new Refused(String.valueOf(e.getMessage()));
        }
    }

    /// Tells every partition the time.
    public void tick(Instant at) {
        everywhere(at, Inbound.Tick::new);
    }

    /// Tells every partition which rule set holds from here on.
    public void rulesInForce(String hash, Instant at) {
        everywhere(at, (_, _, _) -> new Inbound.RulesInForce(hash));
    }

    private interface Control {
        Inbound on(Instant at, int partition, int partitions);
    }

    private void everywhere(Instant at, Control control) {
        var partitions = producer.partitionsFor(articles.name()).size();
        for (var partition = 0; partition < partitions; partition++) {
            var record = value(control.on(at, partition, partitions));
            write(articles, partition, at, CONTROL_KEY, record);
        }
    }

    private byte[] value(Inbound inbound) {
        return articles.values().serializer().serialize(articles.name(), inbound);
    }

    /// Writes a record of another topic along with the articles: in the same transaction, where
    /// there is one.
    public <K, V> void along(Topic<K, V> topic, K key, @Nullable V value, Instant at) {
        var bytes = topic.values().serializer().serialize(topic.name(), value);
        write(topic, ANY, at, key, bytes);
    }

    /// As above, to a partition that the caller has chosen.
    public <K, V> void along(
            Topic<K, V> topic, int partition, K key, @Nullable V value, Instant at) {
        var bytes = topic.values().serializer().serialize(topic.name(), value);
        write(topic, partition, at, key, bytes);
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

    private <K> void write(
            Topic<K, ?> topic,
            @Nullable Integer partition,
            Instant at,
            K key,
            byte @Nullable [] value) {
        begin();
        var keyBytes = topic.keys().serializer().serialize(topic.name(), key);
        var record =
                new ProducerRecord<>(topic.name(), partition, at.toEpochMilli(), keyBytes, value);
        var _ = producer.send(record, this::acknowledged);
    }

    private void acknowledged(RecordMetadata where, @Nullable Exception failed) {
        if (failed != null) {
            failure.compareAndSet(null, failed);
        }
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

    /// Articles sent since the start.
    public long sent() {
        return sent.get();
    }

    /// Articles refused since the start.
    public long refused() {
        return refused.get();
    }

    /// Ends the producer; what was not committed in a transaction is never seen.
    @Override
    public void close() {
        producer.close();
    }
}
