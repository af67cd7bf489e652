package org.tocsin.kafka.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;
import org.tocsin.fetch.FetchMeter;
import org.tocsin.fetch.FetchRequest;
import org.tocsin.fetch.FetchState;
import org.tocsin.fetch.Known;
import org.tocsin.fetch.Note;
import org.tocsin.fetch.StateKey;
import org.tocsin.fetch.Step;
import org.tocsin.fetch.Wish;
import org.tocsin.fetch.feed.FeedEntry;
import org.tocsin.kafka.ArticleSink;
import org.tocsin.kafka.CommittedReader;
import org.tocsin.kafka.SharedKafka;
import org.tocsin.kafka.Topic;
import org.tocsin.kafka.Topics;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// On a real broker.
@Timeout(60)
class StepWriterTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final URI PAGE = URI.create("https://gull.example/a");
    private static final StateKey KEY = StateKey.of("gull", PAGE);

    private final Topics topics = SharedKafka.topics(1);
    private final List<ArticleSink> sinks = new ArrayList<>();
    private final List<String> counted = new ArrayList<>();
    private final FetchMeter meter =
            new FetchMeter() {
                @Override
                public void told(Article article) {
                    counted.add("told " + article.id());
                }

                @Override
                public void noted(Note note) {
                    counted.add("noted " + note.about());
                }

                @Override
                public void unwritten(String record, String why) {
                    counted.add("unwritten " + record);
                }
            };

    @AfterEach
    void close() {
        sinks.forEach(ArticleSink::close);
    }

    private StepWriter writer(Supplier<ConsumerGroupMetadata> group) {
        var name = topics.prefix() + "writer";
        var sink = ArticleSink.transactional(SharedKafka.client(), topics.articles(), name);
        sinks.add(sink);
        var clock = InstantSource.fixed(NOW);
        return new StepWriter(sink, topics, 0, new HostPartitions(1), group, clock, meter);
    }

    @SuppressWarnings("removal") // a consumer gives none of a group that it has not joined
    private ConsumerGroupMetadata group() {
        return new ConsumerGroupMetadata(topics.prefix() + "group");
    }

    private static FetchRequest.Page request(String words, String title) {
        var unknown = Published.UNKNOWN;
        var entry = new FeedEntry("a", null, title, words, words, unknown, unknown, List.of());
        return new FetchRequest.Page("gull", new Wish(PAGE, entry, PAGE, 0, false));
    }

    private static Article article(String id) {
        return new Article(
                new ArticleId(id),
                null,
                "Harbour",
                "Ships wait.",
                List.of(),
                Published.UNKNOWN,
                NOW,
                "gull",
                "en",
                List.of());
    }

    private static Step step(FetchRequest request, String article) {
        return new Step(
                Map.of(KEY, Optional.of(new Known(null, NOW, null))),
                List.of(article(article)),
                List.of(request),
                List.of(new Note(Note.Word.UNCHANGED, "gull", article, "")),
                List.of());
    }

    private static List<PartitionJournal.Entry> batch(@Nullable Long offset, Step... steps) {
        return List.of(steps).stream()
                .map(step -> new PartitionJournal.Entry(step, offset, null))
                .toList();
    }

    /// A commit is seen within moments.
    private <V> void shows(int records, Topic<?, V> topic) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(count(topic)).isEqualTo(records));
    }

    private <V> int count(Topic<?, V> topic) {
        try (var reader = CommittedReader.of(SharedKafka.client(), topic)) {
            return reader.toEnd().size();
        }
    }

    /// Of the requests that were worked on.
    private Optional<Long> offset() {
        var properties = new HashMap<String, Object>(SharedKafka.client());
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, topics.prefix() + "group");
        var bytes = new ByteArrayDeserializer();
        var where = new TopicPartition(topics.fetchRequests(FetchRequest.class).name(), 0);
        try (var consumer = new KafkaConsumer<>(properties, bytes, bytes)) {
            return Optional.ofNullable(consumer.committed(Set.of(where)).get(where))
                    .map(committed -> committed.offset());
        }
    }

    @Test
    void all_that_a_step_says_is_seen_together_and_counted_then() {
        writer(this::group).write(batch(7L, step(request("words", ""), "a")));
        shows(1, topics.articles());
        shows(1, topics.fetchRequests(FetchRequest.class));
        shows(1, topics.fetchState(FetchState.class));
        assertThat(offset()).hasValue(7L);
        assertThat(counted).containsExactlyInAnyOrder("told a", "noted a");
    }

    @Test
    @SuppressWarnings("removal") // nor one of a generation that is over
    void what_a_stale_generation_wrote_is_never_seen() {
        var stale =
                new ConsumerGroupMetadata(topics.prefix() + "group", 99, "gone", Optional.empty());
        var live = live();
        try (live) {
            var writer = writer(() -> stale);
            assertThatThrownBy(() -> writer.write(batch(7L, step(request("words", ""), "a"))))
                    .isInstanceOf(KafkaException.class);
            assertThat(count(topics.articles())).isZero();
            assertThat(count(topics.fetchRequests(FetchRequest.class))).isZero();
            assertThat(offset()).isEmpty();
            assertThat(counted).isEmpty();

            // The same writer is of use again once its group knows it.
            writer(live::groupMetadata).write(batch(7L, step(request("words", ""), "a")));
            shows(1, topics.articles());
        }
    }

    /// A member of the group, so that there is a generation to be stale against.
    private KafkaConsumer<byte[], byte[]> live() {
        var properties = new HashMap<String, Object>(SharedKafka.client());
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, topics.prefix() + "group");
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        var bytes = new ByteArrayDeserializer();
        var consumer = new KafkaConsumer<>(properties, bytes, bytes);
        consumer.subscribe(List.of(topics.fetchRequests(FetchRequest.class).name()));
        while (consumer.assignment().isEmpty()) {
            var _ = consumer.poll(Duration.ofMillis(100));
        }
        return consumer;
    }

    @Test
    void whoever_comes_after_fences_the_one_before() {
        var before = writer(this::group);
        var after = writer(this::group);
        assertThatThrownBy(() -> before.write(batch(null, step(request("words", ""), "a"))))
                .isInstanceOf(ProducerFencedException.class);
        after.write(batch(null, step(request("words", ""), "b")));
        shows(1, topics.articles());
    }

    @Test
    void a_wish_of_any_size_is_written() {
        var longest = "\u0001".repeat(1 << 20); // six bytes each in JSON
        writer(this::group).write(batch(7L, step(request(longest, longest), "a")));
        shows(1, topics.fetchRequests(FetchRequest.class));
        assertThat(counted).noneMatch(word -> word.startsWith("unwritten"));
    }

    @Test
    void a_record_that_no_log_takes_is_left_out_and_counted_and_the_rest_goes_on() {
        var address = "https://gull.example/" + "a".repeat(2 << 20);
        var tooLong = new FetchRequest.Revisit("gull", URI.create(address), new ArticleId("a"));
        writer(this::group).write(batch(7L, step(tooLong, "a"), step(request("words", ""), "b")));
        shows(2, topics.articles());
        shows(1, topics.fetchRequests(FetchRequest.class));
        assertThat(offset()).hasValue(7L);
        assertThat(counted.stream().filter(word -> word.startsWith("unwritten a request")))
                .hasSize(1);
    }

    @Test
    void a_state_under_a_key_that_no_log_takes_is_left_out_and_counted_and_the_rest_goes_on() {
        var address = URI.create("https://gull.example/" + "a".repeat(2 << 20));
        Optional<FetchState> state = Optional.of(new Known(null, NOW, null));
        var tooLong =
                new Step(
                        Map.of(StateKey.of("gull", address), state, KEY, state),
                        List.of(article("a")),
                        List.of(),
                        List.of(),
                        List.of());
        writer(this::group).write(batch(null, tooLong));
        shows(1, topics.articles());
        shows(1, topics.fetchState(FetchState.class));
        assertThat(counted.stream().filter(word -> word.startsWith("unwritten the state")))
                .hasSize(1);
    }

    @Test
    void a_request_that_cannot_be_read_goes_to_the_dead_letters_and_counts_as_worked_on() {
        var where = topics.fetchRequests(FetchRequest.class).name();
        var record =
                new ConsumerRecord<>(
                        where, 0, 3, new byte[] {1}, "no JSON".getBytes(StandardCharsets.UTF_8));
        var unreadable = new Unreadable(record, new IllegalArgumentException("no JSON"));
        var entry = new PartitionJournal.Entry(Step.NOTHING, 4L, unreadable);
        writer(this::group).write(List.of(entry));
        shows(1, topics.deadLetters());
        assertThat(offset()).hasValue(4L);
    }
}
