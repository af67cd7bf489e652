package org.tocsin.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.tocsin.kafka.Articles.article;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class CommittedReaderTest {
    private final Topics topics = SharedKafka.topics(2);

    private CommittedReader<String, Inbound> reader() {
        return CommittedReader.of(SharedKafka.client(), topics.articles());
    }

    private void send(String... ids) {
        try (var sink = ArticleSink.idempotent(SharedKafka.client(), topics.articles())) {
            for (var id : ids) {
                sink.send(article(id, "Calm."));
            }
            sink.commit();
        }
    }

    @Test
    void reads_to_the_end_and_goes_on_from_there_until_it_is_stopped() throws Exception {
        try (var reader = reader()) {
            assertThat(reader.toEnd()).isEmpty();
            send("a1", "a2");
            assertThat(reader.toEnd()).extracting("key").containsExactlyInAnyOrder("a1", "a2");
            assertThat(reader.toEnd()).isEmpty();

            var followed = new CopyOnWriteArrayList<String>();
            var follower =
                    Thread.startVirtualThread(
                            () -> reader.follow(row -> followed.add(String.valueOf(row.key()))));
            send("a3");
            await().untilAsserted(() -> assertThat(followed).isEqualTo(List.of("a3")));
            reader.stop();
            follower.join();
        }
    }

    @Test
    void whoever_has_other_work_meanwhile_reads_step_by_step() {
        send("a1", "a2");
        try (var reader = reader()) {
            var ends = reader.ends();
            assertThat(reader.past(ends)).isFalse();

            var read = new ArrayList<String>();
            while (!reader.past(ends)) {
                reader.next().forEach(row -> read.add(String.valueOf(row.key())));
            }
            assertThat(read).containsExactlyInAnyOrder("a1", "a2");
            assertThat(reader.next()).isEmpty();
            assertThat(reader.answers()).isTrue();
        }
    }

    @Test
    void what_it_cannot_read_is_named_by_its_place() {
        try (var sink = ArticleSink.idempotent(SharedKafka.client(), topics.articles())) {
            var raw =
                    new Topic<>(
                            topics.articles().name(), topics.articles().keys(), Serdes.Integer());
            sink.along(raw, "a1", 7, Articles.FETCHED);
            sink.commit();
        }
        try (var reader = reader()) {
            assertThatThrownBy(reader::toEnd)
                    .isInstanceOf(SerializationException.class)
                    .message()
                    .matches(topics.articles().name() + "-[01]@0: unreadable Inbound: .*");
        }
    }

    @Test
    void a_topic_that_does_not_exist_is_named() {
        assertThatThrownBy(
                        () ->
                                CommittedReader.of(
                                        SharedKafka.client(),
                                        topics.withPrefix("nowhere.").articles()))
                .isInstanceOf(KafkaException.class)
                .hasMessageContaining("nowhere.articles");
    }
}
