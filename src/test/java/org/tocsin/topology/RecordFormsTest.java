package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.tocsin.alert.Alert;
import org.tocsin.alert.Filed;
import org.tocsin.alert.Suppression;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;
import org.tocsin.event.Event;
import org.tocsin.event.Held;
import org.tocsin.event.WorldRecord;
import org.tocsin.kafka.Json;
import org.tocsin.kafka.JsonSerde;
import org.tocsin.syndication.Parting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/// How records stand in JSON: what ops, scripts and scorers read.
class RecordFormsTest {
    private static final List<String> CONTRACT =
            List.of(
                    ("alert_id revision msg_type event_type event_status severity urgency certainty"
                                    + " headline actors recipients instrument place origins carriers"
                                    + " starts_at updated_at expires_at reasons changed evidence")
                            .split(" ", -1));
    private static final InMemory RUN = new InMemory().give(new Newswire(71).articles(120));

    private static <T> JsonNode json(Class<T> type, T value) throws Exception {
        var serde = JsonSerde.of(type);
        var bytes = serde.write(value);
        assertThat(serde.read(bytes)).as("read again").isEqualTo(value);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("{\"schema\":1,");
        return Json.mapper().readTree(bytes);
    }

    private static List<String> fields(JsonNode node) {
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false)
                .toList();
    }

    @Test
    void an_alert_has_the_fields_of_its_contract() throws Exception {
        for (var alert : RUN.sent) {
            assertThat(fields(json(Alert.class, alert))).containsAll(CONTRACT);
        }
    }

    @Test
    void an_alert_speaks_in_the_words_of_cap() throws Exception {
        var claim = Wires.attack("a", "ap", Newswire.START);
        var alert = json(Alert.class, new InMemory().give(List.of(claim)).sent.getFirst());
        assertThat(alert.path("msg_type").asText()).isEqualTo("Alert");
        assertThat(alert.path("event_type").asText()).isEqualTo("MISSILE_STRIKE");
        assertThat(alert.path("event_status").asText()).isEqualTo("CLAIMED");
        assertThat(alert.path("severity").asText()).isIn("Severe", "Extreme");
        assertThat(alert.path("urgency").asText()).isIn("Immediate", "Expected", "Past");
        assertThat(alert.path("certainty").asText()).isEqualTo("Likely");
        assertThat(fields(alert.path("actors").get(0))).containsExactly("text", "code");
    }

    @Test
    void every_other_record_is_read_as_it_was_written() throws Exception {
        var source = new Source(1, 7);
        for (var said : RUN.said) {
            var record =
                    VerdictRecord.of(
                            said, parted(said.article()), source, new Source(0, 9), Newswire.START);
            assertThat(fields(json(VerdictRecord.class, record)))
                    .containsExactly(
                            "schema",
                            "article",
                            "hash",
                            "version",
                            "first",
                            "verdict",
                            "unmerged",
                            "source",
                            "lane",
                            "lane_offset",
                            "ingested_at");
        }
        for (var record : RUN.claims) {
            assertThat(json(WorldRecord.class, record).path("kind").asText())
                    .isIn("testified", "carried", "withdrawn", "dropped", "passed");
        }
        for (var event : RUN.world().events()) {
            json(Event.class, event);
            for (var member : RUN.world().members(event.id())) {
                json(Held.class, member);
            }
        }
        for (var alert : RUN.world().current()) {
            json(Filed.class, new Filed(alert, true, null, null, null));
        }
        json(LaneRecord.class, new LaneRecord.RulesInForce("c0ffee"));
        json(LaneRecord.class, new LaneRecord.Ticked(Newswire.START, 0, 1));
        var parting = parted(new ArticleId("a")).getFirst();
        json(LaneRecord.class, new LaneRecord.Parted(parting));
        json(Parting.class, parting);
        var unmerge = new Correction.Unmerge(parting.one(), parting.other(), "ada", "two events");
        assertThat(json(Correction.class, unmerge).toString())
                .isEqualTo(
                        "{\"schema\":1,\"kind\":\"unmerge\",\"one\":\"a\",\"other\":\"zz\","
                                + "\"author\":\"ada\",\"reason\":\"two events\"}");
    }

    private static List<Parting> parted(ArticleId article) {
        var other = new ArticleId("zz");
        return List.of(Parting.of(article, other, "ada", "two events", Newswire.START));
    }

    @Test
    void nothing_outside_the_articles_own_topics_quotes_more_than_three_hundred_characters() {
        var endless = "Russia fired three missiles at Kharkiv on Tuesday" + " and on".repeat(200);
        var article =
                Wires.article("a", "ap", endless, new Published.At(Newswire.START), Newswire.START);
        var run = new InMemory().give(List.of(article));
        assertThat(run.claims).isNotEmpty();
        for (var record : run.claims) {
            assertThat(
                            new String(
                                    JsonSerde.of(WorldRecord.class).write(record),
                                    StandardCharsets.UTF_8))
                    .doesNotContain(" and on".repeat(60));
        }
    }

    @Test
    void a_suppression_says_why() throws Exception {
        var history =
                Wires.article(
                        "a",
                        "ap",
                        "Russia fired three missiles at Kharkiv in 2014.",
                        new Published.At(Newswire.START),
                        Newswire.START);
        var lane = Testbed.stages().lane();
        var world = Testbed.stages().world();
        for (var record :
                lane.take(Testbed.stages().reader().read(history, new Source(0, 0))).world()) {
            for (var decision : world.take(record).decisions()) {
                var withheld = Objects.requireNonNull(decision.withheld());
                assertThat(json(Suppression.class, withheld).path("reason").asText()).isNotBlank();
            }
        }
    }
}
