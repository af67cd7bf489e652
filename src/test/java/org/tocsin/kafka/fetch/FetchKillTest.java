package org.tocsin.kafka.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.apache.kafka.common.IsolationLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.fetch.FetchState;
import org.tocsin.kafka.CommittedReader;
import org.tocsin.kafka.EmbeddedKafka;
import org.tocsin.kafka.Inbound;
import org.tocsin.kafka.Topic;
import org.tocsin.kafka.TopicAdmin;
import org.tocsin.kafka.Topics;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// One of two fetchers is killed, ended or started again and again, at gated moments; every story
/// of the press comes out once.
@Timeout(600)
class FetchKillTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PARTITIONS = 4;

    /// How often one is killed; `-Dtocsin.kills=10` takes two minutes.
    private static final int KILLS = Integer.getInteger("tocsin.kills", 1);

    @TempDir Path dir;

    @Test
    void kills_and_rebalances_cost_time_and_nothing_else() throws Exception {
        var topics = Topics.STANDARD.withPrefix("kill.").withPartitions(PARTITIONS);
        try (var kafka =
                        EmbeddedKafka.start(
                                dir.resolve("kafka"),
                                0,
                                Map.of("group.min.session.timeout.ms", "1000"));
                var press = new Press(77, 12)) {
            var client = Map.of("bootstrap.servers", kafka.bootstrapServers());
            try (var admin = new TopicAdmin(client)) {
                admin.reconcile(topics.settings());
            }
            try (var fetchers = new Fetchers(dir, kafka.bootstrapServers(), "kill.", press)) {
                var first = fetchers.start();
                var second = fetchers.start();
                Fetchers.awaitOwns(first, PARTITIONS / 2);
                Fetchers.awaitOwns(second, PARTITIONS / 2);
                for (var round = 1; round <= KILLS; round++) {
                    press.publish();
                    press.publish();
                    awaitPages(press, 3 + round % 5);
                    fetchers.kill(first);
                    press.publish();
                    first = second;
                    second = fetchers.start();
                    Fetchers.awaitOwns(second, PARTITIONS / 2);
                }
                press.publish();
                awaitPages(press, 3);
                fetchers.end(first); // a clean rebalance, under load
                awaitAll(press, client, topics);
                fetchers.end(second);
            }
            System.out.println(
                    KILLS
                            + " kills: "
                            + press.titles().size()
                            + " stories, aborted records "
                            + aborted(client, topics));
            assertThat(titles(client, topics)).as("each story once").isEqualTo(press.titles());
            for (var host : press.hosts()) {
                var watch = press.watch(host);
                assertThat(watch.mostOpen()).as("requests at once at %s", host).isEqualTo(1);
                assertThat(watch.shortestGap()).isGreaterThan(FetchProcess.DELAY.dividedBy(2));
            }
        }
    }

    /// The gate: returns while the page after so many is being served, with nothing of it on the
    /// log yet.
    private static void awaitPages(Press press, int pages) throws InterruptedException {
        var left = new AtomicInteger(pages);
        var gate = new CountDownLatch(1);
        press.onPage(
                _ -> {
                    if (left.decrementAndGet() == 0) {
                        gate.countDown();
                    }
                });
        assertThat(gate.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    private static void awaitAll(Press press, Map<String, String> client, Topics topics) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> titles(client, topics).size() >= press.titles().size());
    }

    private static List<String> titles(Map<String, String> client, Topics topics) {
        return records(client, topics.articles(), IsolationLevel.READ_COMMITTED).stream()
                .map(inbound -> inbound instanceof Inbound.News(var a) ? a.title() : "")
                .sorted()
                .toList();
    }

    /// Records of transactions that the kills cut off.
    private static long aborted(Map<String, String> client, Topics topics) {
        return List.of(topics.articles(), topics.fetchState(FetchState.class)).stream()
                .mapToLong(
                        topic ->
                                records(client, topic, IsolationLevel.READ_UNCOMMITTED).size()
                                        - records(client, topic, IsolationLevel.READ_COMMITTED)
                                                .size())
                .sum();
    }

    private static <V> List<V> records(
            Map<String, String> client, Topic<String, V> topic, IsolationLevel isolation) {
        try (var reader = new CommittedReader<>(client, topic, isolation)) {
            return reader.toEnd().stream().map(CommittedReader.Row::value).toList();
        }
    }
}
