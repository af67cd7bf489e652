package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.event.Mute;
import org.tocsin.kafka.Inbound;
import org.tocsin.kafka.Topic;
import org.tocsin.kafka.Topics;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;

/// Law 9 for what people say and for ticks that bring digests: an exception at any step of a
/// processor fails the task, so that its transaction is aborted; it is never set aside as if the
/// record were to blame. What the broker makes of it, [HalfDoneTest] shows.
class EveryStepTest {
    private static final Topics TOPICS = Topics.STANDARD;
    private static final Instant START = Newswire.START;
    private static final String LESSER =
            "France accused Iran of arming its allies on Tuesday, the French foreign ministry said.";

    @TempDir Path state;

    @ParameterizedTest
    @CsvSource({
        "retract, route, 1",
        "retract, judge, 6",
        "not-relevant, route, 1",
        "not-relevant, judge, 6",
        "mute, mute, 1",
        "mute, judge, 2",
        "digest, settle, 1",
        "digest, judge, 4"
    })
    void a_failure_at_any_step_fails_the_task(String what, String processor, int least) {
        int k = 1;
        while (fails(what, processor, k)) {
            k++;
        }
        assertThat(k - 1).as("steps").isGreaterThanOrEqualTo(least);
    }

    private boolean fails(String what, String processor, int k) {
        var application = what + "-" + processor + "-" + k;
        var properties =
                StreamsSettings.standard(
                                application, "one", state, Map.of("bootstrap.servers", "no:1"))
                        .properties(TOPICS.deadLetters());
        properties.put(StreamsConfig.PROCESSOR_WRAPPER_CLASS_CONFIG, FailingSteps.class);
        FailingSteps.at(application, processor, 0);
        try (var driver = new TopologyTestDriver(path(properties), properties)) {
            var id = before(driver);
            FailingSteps.at(application, processor, k);
            last(driver, what, id);
            assertThat(driver.producedTopicNames()).doesNotContain(TOPICS.deadLetters().name());
            return false;
        } catch (StreamsException e) {
            assertThat(e).hasStackTraceContaining("step " + k + " fails");
            return true;
        }
    }

    private static Topology path(Properties properties) {
        var config = new TopologyConfig(new StreamsConfig(properties));
        return TocsinTopology.of(TOPICS, Testbed.stages(), new Topology(config));
    }

    /// Something that raises an alert, and something that waits for the digest.
    ///
    /// @return the alert's id
    private static String before(TopologyTestDriver driver) {
        var attack = Wires.attack("a", "ap", START);
        var lesser = Wires.article("l", "bbc", LESSER, attack.published(), START);
        pipe(driver, TOPICS.articles(), "a", new Inbound.News(attack), START);
        pipe(driver, TOPICS.articles(), "l", new Inbound.News(lesser), START);
        var alerts = TOPICS.alertsCurrent(org.tocsin.alert.Alert.class);
        return driver.createOutputTopic(
                        alerts.name(), alerts.keys().deserializer(), alerts.values().deserializer())
                .readRecord()
                .key();
    }

    private static void last(TopologyTestDriver driver, String what, String alert) {
        var at = START.plus(Duration.ofHours(2));
        var corrections = TOPICS.corrections(Correction.class);
        switch (what) {
            case "retract" ->
                    pipe(driver, corrections, "c", new Correction.Retract("a", "ada", "film"), at);
            case "not-relevant" -> {
                var word = new Correction.NotRelevant(alert, "ada", "known");
                pipe(driver, corrections, "c", word, at);
            }
            case "mute" -> {
                var until = at.plus(Duration.ofHours(1));
                var mute =
                        new Mute(
                                "m", null, null, "RUS", null, null, "ada", "known", at, until,
                                false);
                pipe(driver, TOPICS.mutes(Mute.class), "m", mute, at);
            }
            case "digest" ->
                    pipe(driver, TOPICS.articles(), "control", new Inbound.Tick(at, 0, 1), at);
            default -> throw new IllegalArgumentException(what);
        }
    }

    private static <V> void pipe(
            TopologyTestDriver driver, Topic<String, V> topic, String key, V value, Instant at) {
        driver.createInputTopic(topic.name(), new StringSerializer(), topic.values().serializer())
                .pipeInput(key, value, at);
    }
}
