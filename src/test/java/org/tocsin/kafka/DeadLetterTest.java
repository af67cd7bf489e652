package org.tocsin.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.tocsin.kafka.Articles.article;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.kafka.CommittedReader.Row;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// A real topology on the real broker: it counts articles in a store and forwards each count.
class DeadLetterTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir Path state;

    private final Topics topics = SharedKafka.topics(1);
    private final Topic<String, String> counts =
            new Topic<>(topics.prefix() + "verdicts", Serdes.String(), Serdes.String());
    private final Counting counting = new Counting();

    private KafkaStreams streams(StreamThreadExceptionResponse whenAThreadFails) {
        var articles = topics.articles();
        var topology =
                new Topology()
                        .addSource(
                                "articles",
                                articles.keys().deserializer(),
                                articles.values().deserializer(),
                                articles.name())
                        .addProcessor("counting", counting, "articles")
                        .addSink(
                                "counts",
                                counts.name(),
                                counts.keys().serializer(),
                                counts.values().serializer(),
                                "counting");
        var properties = new Properties();
        properties.putAll(SharedKafka.client());
        properties.putAll(TopicSettings.forStreams());
        properties.putAll(DeadLetter.handlers(topics.deadLetters()));
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, topics.prefix() + "app");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        // A thread that replaces a failed one waits for the session of the failed one to end.
        properties.put(StreamsConfig.consumerPrefix("session.timeout.ms"), "6000");
        properties.put(StreamsConfig.consumerPrefix("auto.offset.reset"), "earliest");
        var streams = new KafkaStreams(topology, properties);
        streams.setUncaughtExceptionHandler(_ -> whenAThreadFails);
        streams.start();
        return streams;
    }

    private void send(String... bodies) {
        try (var sink = ArticleSink.idempotent(SharedKafka.client(), topics.articles())) {
            for (var body : bodies) {
                sink.send(article(body.replace(' ', '-'), body));
                sink.commit();
            }
        }
    }

    private void sendRaw(String key, byte[] value) {
        var properties = new HashMap<String, Object>(SharedKafka.client());
        properties.put("max.request.size", "8000000");
        properties.put("compression.type", "gzip");
        var bytes = new ByteArraySerializer();
        try (var producer = new KafkaProducer<>(properties, bytes, bytes)) {
            var time = Articles.FETCHED.toEpochMilli();
            var key8 = key.getBytes(StandardCharsets.UTF_8);
            var _ =
                    producer.send(
                            new ProducerRecord<>(
                                    topics.articles().name(), null, time, key8, value));
            producer.flush();
        }
    }

    private static <K, V> List<Row<K, V>> read(Topic<K, V> topic) {
        try (var reader = CommittedReader.of(SharedKafka.client(), topic)) {
            return reader.toEnd();
        }
    }

    private void awaitCounts(String... expected) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(read(counts).stream().map(Row::value))
                                        .containsExactly(expected));
    }

    @Test
    void poison_and_failed_records_are_set_aside_with_their_reason_and_the_path_goes_on() {
        var poison = "{\"schema\":1,\"kind\":\"gossip\"}".getBytes(StandardCharsets.UTF_8);
        send("one");
        sendRaw("poison", poison);
        send("two", "fails before", "three");
        try (var _ = streams(StreamThreadExceptionResponse.SHUTDOWN_CLIENT)) {
            awaitCounts("1", "2", "3");
        }

        var letters = read(topics.deadLetters());
        assertThat(letters)
                .allSatisfy(row -> assertThat(row.time()).isEqualTo(Articles.FETCHED))
                .extracting(row -> new String(row.key(), StandardCharsets.UTF_8))
                .containsExactly("poison", "fails-before");
        var unreadable = letters.getFirst();
        assertThat(unreadable.value()).isEqualTo(poison);
        assertThat(DeadLetter.said(unreadable.headers(), "error.reason")).contains("'gossip'");
        assertThat(DeadLetter.said(unreadable.headers(), "error.class"))
                .endsWith(".SerializationException");
        assertThat(DeadLetter.said(unreadable.headers(), "error.topic"))
                .isEqualTo(topics.articles().name());
        assertThat(DeadLetter.said(unreadable.headers(), "error.partition")).isEqualTo("0");
        assertThat(DeadLetter.said(unreadable.headers(), "error.offset")).isEqualTo("1");

        var failed = letters.getLast();
        assertThat(topics.articles().values().deserializer().deserialize("", failed.value()))
                .isEqualTo(new Inbound.News(article("fails-before", "fails before")));
        assertThat(DeadLetter.said(failed.headers(), "error.reason"))
                .isEqualTo("cannot count this");
        assertThat(DeadLetter.said(failed.headers(), "error.class"))
                .isEqualTo(IllegalStateException.class.getName());
        assertThat(DeadLetter.said(failed.headers(), "error.offset")).isEqualTo("3");
    }

    @Test
    void a_poison_record_larger_than_a_producer_takes_is_cut_and_says_so() {
        sendRaw("k".repeat(100_000), "bomb ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        send("one");
        try (var _ = streams(StreamThreadExceptionResponse.SHUTDOWN_CLIENT)) {
            awaitCounts("1");
        }
        assertThat(read(topics.deadLetters()))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.value()).hasSize(TopicSettings.MAX_VALUE);
                            assertThat(row.key()).hasSize(DeadLetter.MAX_KEY);
                            assertThat(DeadLetter.said(row.headers(), "error.cut"))
                                    .isEqualTo("5000000");
                        });
    }

    @Test
    void half_done_work_is_undone_and_tried_again() {
        send("one", "fails half-way", "two");
        try (var _ = streams(StreamThreadExceptionResponse.REPLACE_THREAD)) {
            awaitCounts("1", "2", "3");
        }
        assertThat(counting.failedHalfWay()).isTrue();
        assertThat(read(topics.deadLetters())).isEmpty();
    }

    @Test
    void a_plain_exception_after_a_put_would_commit_half_a_state() {
        send("one", "fails carelessly", "two");
        try (var _ = streams(StreamThreadExceptionResponse.SHUTDOWN_CLIENT)) {
            awaitCounts("1", "3");
        }
        assertThat(read(topics.deadLetters())).hasSize(1);
    }

    @Test
    void a_derived_record_that_is_too_large_fails_the_task_and_is_not_skipped() {
        send("one", "grows");
        try (var streams = streams(StreamThreadExceptionResponse.SHUTDOWN_CLIENT)) {
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(streams.state()).isEqualTo(KafkaStreams.State.ERROR));
        }
        assertThat(read(topics.deadLetters())).isEmpty();
    }

    @Test
    void without_a_topic_for_them_the_handlers_do_not_start() {
        assertThat(DeadLetter.handlers(topics.deadLetters()))
                .containsEntry(
                        StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG,
                        topics.deadLetters().name());
        assertThatThrownBy(() -> new SetAsideFailed().configure(Map.of()))
                .hasMessage("errors.dead.letter.queue.topic.name must name a topic");
    }
}
