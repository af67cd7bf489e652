package org.tocsin.topology;

import static org.awaitility.Awaitility.await;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;
import org.tocsin.alert.Alert;
import org.tocsin.article.Article;
import org.tocsin.event.Event;
import org.tocsin.event.Mute;
import org.tocsin.event.WorldRecord;
import org.tocsin.kafka.ArticleSink;
import org.tocsin.kafka.CommittedReader;
import org.tocsin.kafka.CommittedReader.Row;
import org.tocsin.kafka.Topic;
import org.tocsin.kafka.Topics;
import org.tocsin.syndication.Verdict;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What a run of the path reads and leaves on its topics, on a broker that tests share or own.
record Records(Map<String, String> kafka, Topics topics) {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /// The consumer group of the path.
    String application() {
        return topics.prefix() + "path";
    }

    void send(List<Article> articles) {
        try (var sink = sink()) {
            articles.forEach(sink::send);
            sink.commit();
        }
    }

    ArticleSink sink() {
        return ArticleSink.idempotent(kafka, topics.articles());
    }

    void tick(Instant at) {
        try (var sink = sink()) {
            sink.tick(at);
            sink.commit();
        }
    }

    /// Writes bytes that none of ours would write.
    void sendRaw(Topic<?, ?> topic, String key, byte @Nullable [] value) {
        var bytes = new ByteArraySerializer();
        try (var producer = new KafkaProducer<>(new HashMap<String, Object>(kafka), bytes, bytes)) {
            var time = Newswire.START.toEpochMilli();
            var name = key.getBytes(StandardCharsets.UTF_8);
            var _ = producer.send(new ProducerRecord<>(topic.name(), null, time, name, value));
            producer.flush();
        }
    }

    <K, V> List<Row<K, V>> all(Topic<K, V> topic, IsolationLevel isolation) {
        try (var reader = new CommittedReader<>(kafka, topic, isolation)) {
            return reader.toEnd();
        }
    }

    <K, V> List<Row<K, V>> all(Topic<K, V> topic) {
        return all(topic, IsolationLevel.READ_COMMITTED);
    }

    <K, V> List<V> values(Topic<K, V> topic) {
        return all(topic).stream().map(row -> Objects.requireNonNull(row.value())).toList();
    }

    List<VerdictRecord> verdicts() {
        return values(topics.verdicts(VerdictRecord.class));
    }

    List<Alert> alerts() {
        return values(topics.alerts(Alert.class));
    }

    EndState end() {
        Map<String, VerdictRecord> verdicts = new HashMap<>();
        for (var said : verdicts()) {
            if (said.version() > 0) {
                verdicts.merge(
                        said.article() + " " + said.hash(),
                        said,
                        (a, b) -> a.version() > b.version() ? a : b);
            }
        }
        Map<String, Verdict> last = new HashMap<>();
        verdicts.forEach((text, said) -> last.put(text, said.verdict()));
        return EndState.of(
                last,
                latest(topics.events(Event.class)).values(),
                latest(topics.alertsCurrent(Alert.class)).values());
    }

    private <V> Map<String, V> latest(Topic<String, V> topic) {
        var latest = new LinkedHashMap<String, V>();
        for (var row : all(topic)) {
            var key = Objects.requireNonNull(row.key());
            if (row.value() == null) {
                latest.remove(key);
            } else {
                latest.put(key, row.value());
            }
        }
        return latest;
    }

    /// Waits until the path has worked on all that stands on its topics.
    void awaitDrained() {
        await().atMost(PATIENCE).until(() -> lag() == 0);
    }

    /// How many records the path has still to read, up to the first topic that it has not read.
    long lag() throws Exception {
        for (var topic :
                List.of(
                        topics.articles(),
                        topics.corrections(Correction.class),
                        topics.mutes(Mute.class),
                        LaneRecord.on(topics),
                        topics.claims(WorldRecord.class))) {
            var lag = lag(new Topic<>(topic.name(), Serdes.ByteArray(), Serdes.ByteArray()));
            if (lag > 0) {
                return lag;
            }
        }
        return 0;
    }

    private long lag(Topic<byte[], byte[]> topic) throws Exception {
        Map<TopicPartition, Long> ends = new HashMap<>();
        all(topic)
                .forEach(
                        row ->
                                ends.merge(
                                        new TopicPartition(topic.name(), row.partition()),
                                        row.offset() + 1,
                                        Math::max));
        try (var admin = Admin.create(new HashMap<String, Object>(kafka))) {
            var read =
                    admin.listConsumerGroupOffsets(application())
                            .partitionsToOffsetAndMetadata()
                            .get();
            return ends.entrySet().stream()
                    .mapToLong(
                            end -> {
                                var at = read.get(end.getKey());
                                return Math.max(0, end.getValue() - (at == null ? 0 : at.offset()));
                            })
                    .sum();
        }
    }
}
