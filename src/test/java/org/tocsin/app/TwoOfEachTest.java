package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.alert.Alert;
import org.tocsin.app.demo.DemoArticle;
import org.tocsin.app.demo.DemoNewsroom;
import org.tocsin.app.demo.NewsSite;
import org.tocsin.kafka.CommittedReader;
import org.tocsin.kafka.EmbeddedKafka;
import org.tocsin.kafka.Inbound;
import org.tocsin.kafka.Topic;
import org.tocsin.kafka.Topics;
import org.tocsin.topology.VerdictRecord;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/// Two processes of either role, as an operator starts them, against one broker over real sockets:
/// they do the work once, and when one of each is killed the others go on with it.
@Tag("deployment")
@Timeout(600)
class TwoOfEachTest {
    private static final Topics TOPICS = Topics.STANDARD;
    private static final Duration LONG = Duration.ofMinutes(4);
    private static final Duration EACH = Duration.ofSeconds(1);

    /// So much of the news is told before the kill.
    private static final int BEFORE = 12;

    @TempDir Path dir;

    @Test
    void the_work_is_done_once_and_the_others_take_over() throws Exception {
        var told = new AtomicReference<Instant>();
        var start = Instant.now();
        var newsroom = DemoNewsroom.load(start);
        // the news begins when everybody is ready
        try (var kafka = EmbeddedKafka.start(dir.resolve("kafka"), 0, Map.of());
                var site =
                        NewsSite.open(
                                newsroom,
                                () ->
                                        told.get() == null
                                                ? start.minusSeconds(1)
                                                : start.plus(
                                                        Duration.between(
                                                                told.get(), Instant.now())));
                var processes =
                        new ServiceProcesses(dir, kafka.bootstrapServers(), site.address())) {
            processes.prepare();
            for (var name : List.of("stream-1", "stream-2", "fetch-1", "fetch-2")) {
                processes.start(name);
            }
            processes.awaitReady(LONG);
            told.set(Instant.now());

            var client = Map.of("bootstrap.servers", kafka.bootstrapServers());
            await().atMost(LONG).pollInterval(EACH).until(() -> articles(client).size() >= BEFORE);
            processes.kill("stream-1");
            processes.kill("fetch-1");

            var last = newsroom.articles().stream().map(DemoArticle::title).distinct().count();
            await().atMost(LONG)
                    .pollInterval(EACH)
                    .until(
                            () ->
                                    articles(client).stream()
                                                    .map(Inbound.News::article)
                                                    .map(each -> each.title())
                                                    .distinct()
                                                    .count()
                                            >= last - 1); // a version replaced meanwhile is gone
            await().atMost(LONG)
                    .pollInterval(EACH)
                    .until(() -> firsts(client).size() >= articles(client).size());
            workIsDoneOnce(client);
            assertThat(processes.ready("stream-2")).isTrue();
            assertThat(processes.ready("fetch-2")).isTrue();
        }
    }

    private static void workIsDoneOnce(Map<String, String> client) {
        assertThat(articles(client))
                .extracting(news -> news.article().id() + news.article().body())
                .doesNotHaveDuplicates();
        assertThat(firsts(client))
                .as("one first verdict an article")
                .extracting(VerdictRecord::source)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(articles(client));
        assertThat(values(client, TOPICS.alerts(Alert.class)))
                .isNotEmpty()
                .extracting(alert -> alert.alertId() + "/" + alert.revision())
                .doesNotHaveDuplicates();
    }

    private static List<Inbound.News> articles(Map<String, String> client) {
        return values(client, TOPICS.articles()).stream()
                .filter(Inbound.News.class::isInstance)
                .map(Inbound.News.class::cast)
                .toList();
    }

    private static List<VerdictRecord> firsts(Map<String, String> client) {
        return values(client, TOPICS.verdicts(VerdictRecord.class)).stream()
                .filter(VerdictRecord::first)
                .toList();
    }

    private static <V> List<V> values(Map<String, String> client, Topic<String, V> topic) {
        try (var reader = CommittedReader.of(client, topic)) {
            return reader.toEnd().stream().map(CommittedReader.Row::value).toList();
        }
    }
}
