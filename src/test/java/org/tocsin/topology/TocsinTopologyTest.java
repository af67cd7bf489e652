package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.alert.Alert;
import org.tocsin.alert.MsgType;
import org.tocsin.article.Article;
import org.tocsin.event.WorldRecord;
import org.tocsin.kafka.ArticleSink;
import org.tocsin.kafka.Inbound;
import org.tocsin.kafka.Topic;
import org.tocsin.kafka.Topics;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The wiring, on Streams' own driver: no broker, one partition.
class TocsinTopologyTest {
    private static final Topics TOPICS = Topics.STANDARD;
    private static final Path GOLDEN = Path.of("src/test/resources/topology.txt");

    @TempDir Path state;

    private TopologyTestDriver driver;
    private TestInputTopic<String, Inbound> articles;

    @BeforeEach
    void start() {
        var settings =
                StreamsSettings.standard(
                        "wiring", "one", state, Map.of("bootstrap.servers", "nowhere:1"));
        driver =
                new TopologyTestDriver(
                        TocsinTopology.of(TOPICS, Testbed.stages()),
                        settings.properties(TOPICS.deadLetters()));
        articles =
                driver.createInputTopic(
                        TOPICS.articles().name(),
                        new StringSerializer(),
                        TOPICS.articles().values().serializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    private <V> TestOutputTopic<String, V> output(Topic<String, V> topic) {
        return driver.createOutputTopic(
                topic.name(), topic.keys().deserializer(), topic.values().deserializer());
    }

    private void give(Article article) {
        articles.pipeInput(article.id().value(), new Inbound.News(article), article.fetchedAt());
    }

    @Test
    void the_path_is_the_one_that_was_reviewed() throws Exception {
        assertThat(TocsinTopology.of(TOPICS, Testbed.stages()).describe().toString().strip())
                .isEqualTo(Files.readString(GOLDEN).strip());
    }

    @Test
    void a_claim_travels_from_article_to_alert_under_one_ingest_time() {
        var article = Wires.attack("a1", "reuters", Newswire.START);
        give(article);

        var verdict = output(TOPICS.verdicts(VerdictRecord.class)).readRecord();
        assertThat(verdict.key()).isEqualTo("a1");
        assertThat(verdict.value().source()).isEqualTo(new Source(0, 0));
        assertThat(verdict.value().verdict().label()).isEqualTo("original");
        assertThat(verdict.getRecordTime()).isEqualTo(article.fetchedAt());

        var claim = output(TOPICS.claims(WorldRecord.class)).readRecord();
        assertThat(claim.key()).isEqualTo("world");
        assertThat(claim.value()).isInstanceOf(WorldRecord.Testified.class);

        var alert = output(TOPICS.alerts(Alert.class)).readRecord();
        assertThat(alert.value().msgType()).isEqualTo(MsgType.ALERT);
        assertThat(alert.getRecordTime()).isEqualTo(article.fetchedAt());
        var id = alert.headers().lastHeader("ce_id").value();
        assertThat(new String(id, StandardCharsets.UTF_8)).isEqualTo(alert.key() + "/1");
        assertThat(output(TOPICS.alertsCurrent(Alert.class)).readValuesToList())
                .singleElement()
                .extracting(Alert::revision)
                .isEqualTo(1);
    }

    @Test
    void time_reaches_the_world_through_the_lanes() {
        var at = Newswire.START.plus(Duration.ofDays(1));
        articles.pipeInput(ArticleSink.CONTROL_KEY, new Inbound.Tick(at, 0, 1), at);
        articles.pipeInput(ArticleSink.CONTROL_KEY, new Inbound.Tick(at, 0, 1), at);
        assertThat(output(TOPICS.claims(WorldRecord.class)).readValuesToList())
                .isEqualTo(List.of(new WorldRecord.Passed(0, 1, at)));
    }
}
