package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.article.Article;
import org.tocsin.event.Event;
import org.tocsin.event.Mute;
import org.tocsin.event.Testimony;
import org.tocsin.event.Told;
import org.tocsin.event.WorldRecord;
import org.tocsin.kafka.Inbound;
import org.tocsin.kafka.Topic;
import org.tocsin.kafka.TopicSettings;
import org.tocsin.kafka.Topics;
import org.tocsin.syndication.Verdict;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Law 9 for what would not fit into a record: it is refused or set aside before anything is
/// written, and the path goes on.
class OversizedTest {
    private static final Topics TOPICS = Topics.STANDARD;
    private static final Instant START = Newswire.START;

    @TempDir Path state;

    private TopologyTestDriver driver;

    @BeforeEach
    void start() {
        var properties =
                StreamsSettings.standard(
                                "oversized", "one", state, Map.of("bootstrap.servers", "no:1"))
                        .properties(TOPICS.deadLetters());
        driver = new TopologyTestDriver(TocsinTopology.of(TOPICS, Testbed.stages()), properties);
    }

    @AfterEach
    void end() {
        driver.close();
    }

    private void give(Article article) {
        pipe(TOPICS.articles(), article.id().value(), new Inbound.News(article));
    }

    private <V> void pipe(Topic<String, V> topic, String key, V value) {
        driver.createInputTopic(topic.name(), new StringSerializer(), topic.values().serializer())
                .pipeInput(key, value, START);
    }

    private <V> List<V> values(Topic<?, V> topic) {
        return driver.createOutputTopic(
                        topic.name(), new ByteArrayDeserializer(), topic.values().deserializer())
                .readValuesToList();
    }

    private String reason() {
        return Letters.reason(Letters.next(driver, TOPICS));
    }

    /// Each claim tells the title of its article. JSON.
    @Test
    void an_article_whose_claims_do_not_fit_is_rejected() {
        var sentence =
                "Ukraine shot down %d drones over Sumy on Tuesday, the Ukrainian air force said.";
        var many = IntStream.range(2, 62).mapToObj(sentence::formatted);
        var body = many.collect(Collectors.joining("\n\n"));
        give(Wires.titled("many", "ap", "x".repeat(20_000), body, START));
        give(Wires.attack("next", "ap", START));
        var verdicts = values(TOPICS.verdicts(VerdictRecord.class));
        assertThat(verdicts.getFirst().verdict())
                .isInstanceOfSatisfying(
                        Verdict.Rejected.class,
                        rejected -> assertThat(rejected.reason()).startsWith("too large: with it"));
        assertThat(values(TOPICS.events(Event.class))).isNotEmpty();
        assertThat(driver.producedTopicNames()).doesNotContain(TOPICS.deadLetters().name());
    }

    @Test
    void a_verdict_that_more_words_of_people_stand_beside_than_fit_is_set_aside() {
        var word = "\u0001".repeat(500); // six bytes each in JSON
        for (int i = 0; i < 200; i++) {
            var apart =
                    new Correction.Unmerge(
                            Wires.attack("next", "ap", START).id(),
                            Wires.attack("other-" + i, "ap", START).id(),
                            word,
                            word);
            pipe(TOPICS.corrections(Correction.class), "c" + i, apart);
        }
        give(Wires.attack("next", "ap", START));
        assertThat(reason()).contains("a derived VerdictRecord has");
        assertThat(driver.producedTopicNames()).doesNotContain(TOPICS.verdicts(Void.class).name());
    }

    @Test
    void a_claim_that_does_not_fit_is_set_aside() {
        var path = new InMemory().give(List.of(Wires.attack("a", "ap", START)));
        var testified = (WorldRecord.Testified) path.claims.getFirst();
        var told = testified.told().stream().map(OversizedTest::titled).toList();
        pipe(
                TOPICS.claims(WorldRecord.class),
                LaneProcessor.WORLD,
                new WorldRecord.Testified(told, START));
        assertThat(reason()).contains("a derived Held has");
        pipe(TOPICS.claims(WorldRecord.class), LaneProcessor.WORLD, testified);
        assertThat(values(TOPICS.events(Event.class))).hasSize(1);
    }

    private static Told titled(Told told) {
        var testimony = told.testimony();
        var title = "x".repeat(TopicSettings.MAX_VALUE);
        return new Told(
                new Testimony(
                        testimony.claim(),
                        testimony.url(),
                        title,
                        testimony.carrier(),
                        testimony.cluster(),
                        testimony.voice(),
                        testimony.published(),
                        testimony.fetchedAt()),
                told.retracted());
    }

    @Test
    void a_mute_is_bounded_by_itself() {
        var until = START.plus(Duration.ofHours(1));
        var name = "n".repeat(501);
        assertThatThrownBy(
                        () ->
                                new Mute(
                                        name, null, "STRIKE", null, null, null, "ada", "known",
                                        START, until, false))
                .hasMessageContaining("at most 500 characters");
    }
}
