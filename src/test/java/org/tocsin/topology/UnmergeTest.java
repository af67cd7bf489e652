package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;
import org.tocsin.event.WorldRecord;
import org.tocsin.event.WorldRecord.Dropped;
import org.tocsin.event.WorldRecord.Testified;
import org.tocsin.kafka.Inbound;
import org.tocsin.kafka.JsonSerde;
import org.tocsin.kafka.Topic;
import org.tocsin.kafka.Topics;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// What a person parts stays apart: from the topic `corrections` to the claims.
class UnmergeTest {
    private static final Topics TOPICS = Topics.STANDARD;
    private static final Instant START = Newswire.START;

    @TempDir Path state;

    private TopologyTestDriver driver;
    private TestInputTopic<String, Inbound> articles;
    private TestInputTopic<String, byte[]> corrections;
    private TestOutputTopic<String, VerdictRecord> verdicts;
    private TestOutputTopic<String, WorldRecord> claims;
    private final Map<String, VerdictRecord> last = new HashMap<>();

    @BeforeEach
    void start() {
        var settings =
                StreamsSettings.standard(
                        "unmerge", "one", state, Map.of("bootstrap.servers", "nowhere:1"));
        driver =
                new TopologyTestDriver(
                        TocsinTopology.of(TOPICS, Testbed.stages()),
                        settings.properties(TOPICS.deadLetters()));
        articles =
                driver.createInputTopic(
                        TOPICS.articles().name(),
                        new StringSerializer(),
                        TOPICS.articles().values().serializer());
        corrections =
                driver.createInputTopic(
                        TOPICS.corrections(Correction.class).name(),
                        new StringSerializer(),
                        new ByteArraySerializer());
        verdicts = output(TOPICS.verdicts(VerdictRecord.class));
        claims = output(TOPICS.claims(WorldRecord.class));
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    private <V> TestOutputTopic<String, V> output(Topic<String, V> topic) {
        return driver.createOutputTopic(
                topic.name(), topic.keys().deserializer(), topic.values().deserializer());
    }

    private void give(String id, String outlet, int minute) {
        give(id, outlet, minute, "");
    }

    private void give(String id, String outlet, int minute, String more) {
        var at = START.plusSeconds(60L * minute);
        var text =
                Wires.attack("x", "ap", START).body()
                        + "\n\n"
                        + new Newswire(3).articles(1).getFirst().body()
                        + more;
        var article = Wires.article(id, outlet, text, new Published.At(at), at);
        articles.pipeInput(id, new Inbound.News(article), at);
    }

    private void unmerge(String one, String other) {
        var correction =
                new Correction.Unmerge(
                        new ArticleId(one), new ArticleId(other), "ada", "two attacks, one form");
        var serde = TOPICS.corrections(Correction.class).values().serializer();
        corrections.pipeInput("c", serde.serialize("", correction), START.plusSeconds(3_600));
    }

    private String of(String id) {
        verdicts.readValuesToList().forEach(v -> last.put(v.article().value(), v));
        var of = Objects.requireNonNull(last.get(id)).verdict().of();
        return of == null ? id : of.value();
    }

    @Test
    void a_copy_that_is_unmerged_stands_for_itself_and_says_by_whose_word() {
        give("wire", "reuters", 0);
        give("copy", "nyt", 5);
        assertThat(of("copy")).isEqualTo("wire");
        claims.readValuesToList();
        unmerge("copy", "wire");
        assertThat(of("copy")).isEqualTo("copy");
        var verdict = Objects.requireNonNull(last.get("copy"));
        assertThat(verdict.version()).isEqualTo(2);
        assertThat(verdict.unmerged())
                .containsExactly(
                        new VerdictRecord.Unmerged(
                                new ArticleId("wire"), "ada", "two attacks, one form"));
        assertThat(claims.readValuesToList())
                .hasExactlyElementsOfTypes(Testified.class, Dropped.class);
    }

    @Test
    void it_holds_against_a_text_that_both_are_taken_from_and_against_new_versions() {
        give("paper", "nyt", 3);
        give("other", "guardian", 5);
        unmerge("paper", "other");
        give("wire", "reuters", 9);
        assertThat(of("paper")).isEqualTo("wire");
        assertThat(of("other")).isEqualTo("other");
        give("other", "guardian", 12, "\n\nThis page was changed.");
        give("wire", "reuters", 15, "\n\nThis text was changed.");
        assertThat(of("paper")).isEqualTo("wire");
        assertThat(of("other")).isEqualTo("other");
    }

    @Test
    void it_holds_for_articles_that_come_after_it() {
        unmerge("late", "wire");
        give("wire", "reuters", 0);
        give("late", "nyt", 5);
        assertThat(of("late")).isEqualTo("late");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unmerge | ~one~:~a~,~other~:~b~,~author~:~ ~,~reason~:~r~ | needs its author",
                "unmerge | ~one~:~a~,~other~:~b~,~author~:~x~ | reason",
                "unmerge | ~one~:~a~,~other~:~a~,~author~:~x~,~reason~:~r~ | both were a",
                "forget  | ~one~:~a~ | forget",
            })
    void what_is_no_correction_is_refused_with_its_reason(String kind, String rest, String why) {
        var bad = ("{~schema~:1,~kind~:~" + kind + "~," + rest + "}").replace('~', '"');
        var bytes = bad.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> JsonSerde.of(Correction.class).read(bytes))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("Correction")
                .hasMessageContaining(why);
        corrections.pipeInput("c", bytes, START);
        give("after", "nyt", 5);
        assertThat(of("after")).as("the path goes on").isEqualTo("after");
    }
}
