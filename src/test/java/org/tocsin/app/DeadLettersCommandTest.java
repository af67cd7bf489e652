package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.kafka.DeadLetter;
import org.tocsin.kafka.SharedKafka;
import org.tocsin.kafka.Topics;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Whoever is called for a dead letter sees where it came from and why, and can send it in again.
@Tag("broker")
class DeadLettersCommandTest {
    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    @TempDir private Path dir;

    private void setAside(Topics topics, String from, String value) throws Exception {
        var bytes = new ByteArraySerializer();
        var source =
                new ConsumerRecord<byte[], byte[]>(
                        topics.prefix() + from,
                        2,
                        7L,
                        null,
                        value.getBytes(StandardCharsets.UTF_8));
        try (var producer =
                new KafkaProducer<>(
                        Map.<String, Object>copyOf(SharedKafka.client()), bytes, bytes)) {
            producer.send(
                            DeadLetter.of(
                                    topics.deadLetters().name(),
                                    source,
                                    AT,
                                    new IllegalStateException("is no article")))
                    .get();
        }
    }

    private Ran tocsin(Topics topics, String... arguments) throws Exception {
        var file =
                Files.writeString(
                        dir.resolve("tocsin.yaml"),
                        "topics: {prefix: '%s'}\nkafka: {bootstrap.servers: '%s'}\n"
                                .formatted(
                                        topics.prefix(),
                                        SharedKafka.client().get("bootstrap.servers")));
        var all = new ArrayList<Object>(List.of("dead-letters", "--settings", file));
        all.addAll(List.of(arguments));
        return Ran.tocsin(all.toArray());
    }

    @Test
    void each_is_told_with_its_place_and_its_reason() throws Exception {
        var topics = SharedKafka.topics(1);
        setAside(topics, "articles", "{\"title\": no article");
        setAside(topics, "lane", "x".repeat(1_000_000));

        var told = tocsin(topics).objects();

        assertThat(told).hasSize(2);
        assertThat(told.getFirst().get("topic").asText()).isEqualTo(topics.prefix() + "articles");
        assertThat(told.getFirst().get("partition").asText()).isEqualTo("2");
        assertThat(told.getFirst().get("offset").asText()).isEqualTo("7");
        assertThat(told.getFirst().get("reason").asText()).isEqualTo("is no article");
        assertThat(told.getFirst().get("at").asText()).isEqualTo(AT.toString());
        assertThat(told.getFirst().get("value").asText()).isEqualTo("{\"title\": no article");
        assertThat(told.getLast().get("cut").asText()).isEqualTo("1000000");
    }

    @Test
    void values_of_one_topic_go_out_as_they_came_but_none_that_was_cut() throws Exception {
        var topics = SharedKafka.topics(1);
        setAside(topics, "articles", "{\"id\":\"a\"}");
        setAside(topics, "articles", "x".repeat(1_000_000));
        setAside(topics, "lane", "{\"id\":\"b\"}");

        assertThat(tocsin(topics, "--of", "articles", "--values").out())
                .containsExactly("{\"id\":\"a\"}");
    }
}
