package org.tocsin.kafka.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.apache.kafka.common.IsolationLevel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// One of two fetchers is killed, frozen, ended or started again and again, at gated moments; every
/// story of the press comes out once.
@Timeout(600)
class FetchKillTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PARTITIONS = 4;

    /// How often one is killed; `-Dtocsin.kills=10` takes two minutes.
    private static final int KILLS = Integer.getInteger("tocsin.kills", 1);

    @TempDir static Path dir;

    private static EmbeddedKafka kafka;

    @BeforeAll
    static void start() {
        var quick = Map.of("group.min.session.timeout.ms", "1000");
        kafka = EmbeddedKafka.start(dir.resolve("kafka"), 0, quick);
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    private static Map<String, String> client() {
        return Map.of("bootstrap.servers", kafka.bootstrapServers());
    }

    private static Topics topics(String prefix) {
        var topics = Topics.STANDARD.withPrefix(prefix).withPartitions(PARTITIONS);
        try (var admin = new TopicAdmin(client())) {
            admin.reconcile(topics.settings());
        }
        return topics;
    }

    /// Two fetchers, the elder first.
    private record Pair(Fetchers.Running first, Fetchers.Running second) {}

    /// What befalls two fetchers under load.
    private interface Blow {
        /// @return who they are afterwards
        Pair fall(Fetchers fetchers, Pair pair, Press press) throws Exception;
    }

    @Test
    void kills_and_rebalances_cost_time_and_nothing_else() throws Exception {
        survives("kill.", 77, FetchKillTest::killed, FetchKillTest::asked);
    }

    private static Pair killed(Fetchers fetchers, Pair pair, Press press) throws Exception {
        fetchers.kill(pair.first());
        press.publish();
        return new Pair(pair.second(), fetchers.start());
    }

    private static void asked(Press press) {
        for (var host : press.hosts()) {
            var watch = press.watch(host);
            assertThat(watch.mostOpen()).as("requests at once at %s", host).isEqualTo(1);
            assertThat(watch.shortestGap()).isGreaterThanOrEqualTo(FetchProcess.DELAY);
        }
    }

    /// Nobody can fence a process from HTTP: while it is frozen another takes over its hosts, and
    /// once it goes on it may ask them too. What it then writes must not be seen.
    @Test
    void a_process_that_is_frozen_and_goes_on_publishes_nothing_a_second_time() throws Exception {
        survives("frozen.", 78, FetchKillTest::frozen, _ -> {});
    }

    private static Pair frozen(Fetchers fetchers, Pair pair, Press press) throws Exception {
        Fetchers.freeze(pair.first());
        press.publish();
        Fetchers.awaitOwns(pair.second(), PARTITIONS);
        Fetchers.thaw(pair.first());
        press.publish();
        return new Pair(pair.second(), pair.first());
    }

    private static void survives(String name, int seed, Blow blow, Consumer<Press> check)
            throws Exception {
        var topics = topics(name);
        try (var press = new Press(seed, 12);
                var fetchers = new Fetchers(dir, kafka.bootstrapServers(), name, press)) {
            var pair = new Pair(fetchers.start(), fetchers.start());
            Fetchers.awaitOwns(pair.first(), PARTITIONS / 2);
            Fetchers.awaitOwns(pair.second(), PARTITIONS / 2);
            for (var round = 1; round <= KILLS; round++) {
                press.publish();
                press.publish();
                awaitPages(press, 3 + round % 5);
                pair = blow.fall(fetchers, pair, press);
                Fetchers.awaitOwns(pair.second(), PARTITIONS / 2);
            }
            press.publish();
            awaitPages(press, 3);
            fetchers.end(pair.first()); // a clean rebalance, under load
            awaitAll(press, topics);
            awaitFurtherPolls(press);
            fetchers.end(pair.second());
            System.out.printf(
                    "%s %d times: %d stories, aborted records %d%n",
                    name, KILLS, press.titles().size(), aborted(topics));
            assertThat(titles(topics)).as("each story once").isEqualTo(press.titles());
            check.accept(press);
        }
    }

    /// Long enough for whatever would come a second time: each host is asked for its feed again.
    private static void awaitFurtherPolls(Press press) {
        var goals = new HashMap<String, Integer>();
        press.hosts().forEach(host -> goals.put(host, press.watch(host).requests() + 3));
        await().atMost(PATIENCE)
                .until(
                        () ->
                                goals.entrySet().stream()
                                        .allMatch(
                                                goal ->
                                                        press.watch(goal.getKey()).requests()
                                                                >= goal.getValue()));
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

    private static void awaitAll(Press press, Topics topics) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> titles(topics).size() >= press.titles().size());
    }

    private static List<String> titles(Topics topics) {
        return records(topics.articles(), IsolationLevel.READ_COMMITTED).stream()
                .map(inbound -> inbound instanceof Inbound.News(var a) ? a.title() : "")
                .sorted()
                .toList();
    }

    /// Records of transactions that the kills cut off.
    private static long aborted(Topics topics) {
        return List.of(topics.articles(), topics.fetchState(FetchState.class)).stream()
                .mapToLong(
                        topic ->
                                records(topic, IsolationLevel.READ_UNCOMMITTED).size()
                                        - records(topic, IsolationLevel.READ_COMMITTED).size())
                .sum();
    }

    private static <V> List<V> records(Topic<String, V> topic, IsolationLevel isolation) {
        try (var reader = new CommittedReader<>(client(), topic, isolation)) {
            return reader.toEnd().stream().map(CommittedReader.Row::value).toList();
        }
    }
}
