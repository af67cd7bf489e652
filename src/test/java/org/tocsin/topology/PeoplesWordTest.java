package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import org.tocsin.alert.Alert;
import org.tocsin.alert.MsgType;
import org.tocsin.alert.Suppression;
import org.tocsin.alert.Suppression.Reason;
import org.tocsin.article.Article;
import org.tocsin.article.Published;
import org.tocsin.event.Mute;
import org.tocsin.event.WorldRecord;
import org.tocsin.kafka.Inbound;
import org.tocsin.kafka.Topic;
import org.tocsin.kafka.Topics;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Retractions, rulings and mutes on their way from their topics to the alerts.
class PeoplesWordTest {
    private static final Topics TOPICS = Topics.STANDARD;
    private static final Instant START = Newswire.START;

    @TempDir Path state;

    private TopologyTestDriver driver;
    private TestInputTopic<String, Inbound> articles;
    private TestOutputTopic<String, Alert> alerts;
    private TestOutputTopic<String, Suppression> suppressed;

    @BeforeEach
    void start() {
        var settings =
                StreamsSettings.standard(
                        "words", "one", state, Map.of("bootstrap.servers", "nowhere:1"));
        driver =
                new TopologyTestDriver(
                        TocsinTopology.of(TOPICS, Testbed.stages()),
                        settings.properties(TOPICS.deadLetters()));
        articles = input(TOPICS.articles());
        alerts = output(TOPICS.alerts(Alert.class));
        suppressed = output(TOPICS.suppressed(Suppression.class));
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    private <V> TestInputTopic<String, V> input(Topic<String, V> topic) {
        return driver.createInputTopic(
                topic.name(), new StringSerializer(), topic.values().serializer());
    }

    private <V> TestOutputTopic<String, V> output(Topic<String, V> topic) {
        return driver.createOutputTopic(
                topic.name(), topic.keys().deserializer(), topic.values().deserializer());
    }

    private List<Alert> attack(String id, String outlet, int minute) {
        var article = Wires.attack(id, outlet, START.plusSeconds(60L * minute));
        articles.pipeInput(id, new Inbound.News(article), article.fetchedAt());
        return alerts.readValuesToList();
    }

    private List<Alert> correct(Correction correction, int minute) {
        input(TOPICS.corrections(Correction.class))
                .pipeInput("c", correction, START.plusSeconds(60L * minute));
        return alerts.readValuesToList();
    }

    private List<Alert> tick(int minute) {
        var at = START.plusSeconds(60L * minute);
        articles.pipeInput("control", new Inbound.Tick(at, 0, 1), at);
        return alerts.readValuesToList();
    }

    @Test
    void a_retracted_article_cancels_its_alert_and_says_by_whose_word() {
        assertThat(attack("a", "ap", 0)).hasSize(1);
        var cancel = correct(new Correction.Retract("a", "ada", "a film"), 5).getFirst();
        assertThat(cancel.msgType()).isEqualTo(MsgType.CANCEL);
        assertThat(cancel.reasons()).contains("corrected by ada: a film");
        assertThat(attack("a", "ap", 9)).as("the same article again").isEmpty();
        articles.pipeInput("b", new Inbound.News(narrated()), START.plusSeconds(720));
        assertThat(alerts.readValuesToList()).as("another's own word counts").hasSize(1);
    }

    @Test
    void a_retracted_claim_leaves_the_others() {
        var first = attack("a", "ap", 0).getFirst();
        var claim = first.evidence().getFirst().claim();
        articles.pipeInput("b", new Inbound.News(narrated()), START.plusSeconds(300));
        alerts.readValuesToList();
        var update = correct(new Correction.Retract(claim, "ada", "a draft"), 9).getFirst();
        assertThat(update.msgType()).isEqualTo(MsgType.UPDATE);
        assertThat(update.alertId()).isEqualTo(first.alertId());
        assertThat(update.changed()).contains("event_status");
    }

    private static Article narrated() {
        var text = "Russia fired three missiles at Kharkiv on Tuesday.";
        var at = START.plusSeconds(300);
        return Wires.article("b", "bbc", text, new Published.At(at), at);
    }

    @Test
    void what_is_not_relevant_stays_silent_and_is_logged() {
        var alert = attack("a", "ap", 0).getFirst();
        var word = new Correction.NotRelevant(alert.alertId(), "ada", "known to all");
        assertThat(correct(word, 5).getFirst().msgType()).isEqualTo(MsgType.CANCEL);
        suppressed.readValuesToList();
        assertThat(attack("b", "reuters", 9)).isEmpty();
        assertThat(suppressed.readValuesToList())
                .extracting(Suppression::reason, Suppression::detail)
                .containsOnly(tuple(Reason.NOT_RELEVANT, "ada: known to all"));
    }

    @Test
    void a_mute_is_logged_and_what_it_kept_is_told_when_it_is_over() {
        mute("m", Duration.ofHours(1), 0);
        assertThat(attack("a", "ap", 1)).isEmpty();
        assertThat(suppressed.readValuesToList())
                .extracting(Suppression::reason)
                .containsExactly(Reason.MUTED);
        assertThat(tick(30)).isEmpty();
        assertThat(tick(61)).singleElement().extracting(Alert::revision).isEqualTo(1);
        assertThat(tick(62)).isEmpty();
    }

    @Test
    void a_mute_that_is_ended_keeps_nothing_any_more() {
        mute("m", Duration.ofHours(1), 0);
        assertThat(attack("a", "ap", 1)).isEmpty();
        mute("m", Duration.ZERO, 2);
        assertThat(tick(3)).hasSize(1);
    }

    private void mute(String id, Duration lasting, int minute) {
        var from = START.plusSeconds(60L * minute);
        input(TOPICS.mutes(Mute.class)).pipeInput(id, muteOf(id, "RUS", from, lasting), from);
    }

    private static Mute muteOf(String id, String actor, Instant from, Duration lasting) {
        return new Mute(
                id,
                null,
                null,
                actor.isEmpty() ? null : actor,
                null,
                null,
                "ada",
                "known",
                from,
                from.plus(lasting),
                false);
    }

    @ParameterizedTest
    @CsvSource({"'', PT1H, everything", "RUS, P8D, at most 7 days", "RUS, PT-1H, at most 7 days"})
    void a_mute_of_everything_or_for_too_long_is_refused(String actor, Duration time, String why) {
        assertThatThrownBy(() -> muteOf("m", actor, START, time))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void people_stand_in_the_worlds_order_so_that_a_replay_of_it_hears_them() {
        attack("a", "ap", 0);
        correct(new Correction.Retract("a", "ada", "a film"), 5);
        mute("m", Duration.ofHours(1), 6);
        var world = Testbed.stages().world();
        var last =
                output(TOPICS.claims(WorldRecord.class)).readValuesToList().stream()
                        .peek(record -> world.apply(world.take(record)))
                        .toList()
                        .getLast();
        assertThat(last).isInstanceOf(WorldRecord.Muted.class);
        assertThat(Objects.requireNonNull(world.events())).isEmpty();
    }
}
