package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.kafka.SharedKafka;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// A thread that works on one record for ever fails no task: only the time since its last poll
/// tells.
@Tag("broker")
class StuckPathTest {
    @TempDir Path state;

    private final CountDownLatch release = new CountDownLatch(1);

    @Test
    void a_thread_that_comes_back_from_no_record_is_stuck_and_one_that_waits_for_some_is_not() {
        var records = new Records(SharedKafka.client(), SharedKafka.topics(1));
        var properties =
                StreamsSettings.standard(records.application(), "one", state, SharedKafka.client())
                        .properties(records.topics().deadLetters());
        properties.put("main.consumer.max.poll.interval.ms", "2000");
        var articles = records.topics().articles().name();
        try (var engine = StreamsEngine.start(() -> blocking(articles), properties)) {
            await().pollInterval(Duration.ofMillis(50)).until(engine::running);
            assertThat(engine.stuck()).isEmpty();
            records.send(List.of(Wires.attack("a", "reuters", Newswire.START)));
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(
                            () ->
                                    assertThat(engine.stuck())
                                            .singleElement()
                                            .asString()
                                            .contains("has not polled for"));
            release.countDown();
            await().atMost(Duration.ofSeconds(20)).until(() -> engine.stuck().isEmpty());
        } finally {
            release.countDown();
        }
    }

    private Topology blocking(String topic) {
        var bytes = Serdes.ByteArray().deserializer();
        return new Topology()
                .addSource("in", bytes, bytes, topic)
                .addProcessor(
                        "wait", () -> (Processor<byte[], byte[], Void, Void>) this::hold, "in");
    }

    private void hold(Record<byte[], byte[]> record) {
        try {
            release.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
