package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.kafka.Json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class ReplayCommandTest {
    private static final List<String> CONTRACT =
            List.of(
                    "alert_id,revision,msg_type,event_type,event_status,severity,urgency,certainty,headline,actors,recipients,instrument,place,origins,carriers,starts_at,updated_at,expires_at,reasons,changed,evidence"
                            .split(",", -1));
    private static final String CLAIM =
            "Russia fired ten missiles at the Ukrainian city of Kharkiv on Tuesday, Ukraine's"
                    + " defence ministry said.";
    private static final String DENIAL =
            "Russia's defence ministry denied that Russia fired missiles at Kharkiv on Tuesday.";

    @TempDir Path dir;

    @Test
    void a_transition_has_the_contract_s_fields_in_order_and_cap_s_words() throws IOException {
        var alert = Ran.tocsin("replay", news()).objects().getFirst();

        var keys = new ArrayList<String>();
        alert.fieldNames().forEachRemaining(keys::add);
        assertThat(keys).containsSubsequence(CONTRACT);
        assertThat(alert.get("revision").asInt()).isEqualTo(1);
        assertThat(alert.get("msg_type").asText()).isEqualTo("Alert");
        assertThat(alert.get("severity").asText()).isIn("Moderate", "Severe", "Extreme");
        assertThat(alert.get("urgency").asText())
                .isIn("Immediate", "Expected", "Future", "Past", "Unknown");
        assertThat(alert.get("certainty").asText())
                .isIn("Observed", "Likely", "Possible", "Unlikely", "Unknown");
        assertThat(alert.get("updated_at").asText()).isEqualTo("2031-03-05T08:00:00Z");
    }

    @Test
    void revisions_of_an_alert_have_no_gap_and_no_transition_repeats() throws IOException {
        Map<String, Integer> last = new HashMap<>();
        for (var alert : Ran.tocsin("replay", news()).objects()) {
            var revision = alert.get("revision").asInt();
            assertThat(revision)
                    .isEqualTo(1 + last.getOrDefault(alert.get("alert_id").asText(), 0));
            last.put(alert.get("alert_id").asText(), revision);
        }
        assertThat(last).isNotEmpty();
    }

    @Test
    void it_writes_alerts_claims_verdicts_and_events_where_it_is_told() throws IOException {
        var ran =
                Ran.tocsin(
                        "replay",
                        "--out",
                        dir.resolve("alerts"),
                        "--claims",
                        dir.resolve("claims"),
                        "--verdicts",
                        dir.resolve("verdicts"),
                        "--events",
                        dir.resolve("events"),
                        news());

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(lines("alerts")).isNotEmpty();
        assertThat(lines("verdicts"))
                .extracting(row -> row.get("verdict").asText())
                .containsExactly("original", "copy", "original");
        var claims = lines("claims").stream().map(claim -> claim.get("id").asText()).toList();
        assertThat(lines("events"))
                .isNotEmpty()
                .allSatisfy(
                        event ->
                                assertThat(event.get("claim_ids"))
                                        .hasSize(event.get("claims").asInt())
                                        .allSatisfy(
                                                id -> assertThat(claims).contains(id.asText())));
    }

    @Test
    void it_asks_the_settings_what_is_worth_an_alert_and_writes_digests() throws IOException {
        var quiet = file("tocsin.yaml", "alert: {least: extreme, digest: PT30M}");
        var later = article("z", "A quiet day in the harbour.", "2031-03-05T13:00:00Z");
        var news = news();
        var ran =
                Ran.tocsin(
                        "replay",
                        "--settings",
                        quiet.toString(),
                        "--digests",
                        dir.resolve("digests"),
                        news,
                        file("later.jsonl", later));

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).as("a strike is severe, not extreme").isEmpty();
        assertThat(lines("digests"))
                .isNotEmpty()
                .allSatisfy(digest -> assertThat(digest.get("group").asText()).isEqualTo("lesser"));
    }

    @Test
    void a_denial_in_another_language_disputes_what_was_told() throws IOException {
        var denial =
                "El Ministerio de Defensa ruso negó haber lanzado misiles contra Járkov el martes.";
        var spanish = article("d", denial, "2031-03-05T10:00:00Z");
        var lines =
                article("a", CLAIM, "2031-03-05T08:00:00Z")
                        + spanish.replace("{\"id\"", "{\"language\":\"es\",\"id\"");

        assertThat(Ran.tocsin("replay", file("two.jsonl", lines)).objects())
                .extracting(alert -> alert.get("event_status").asText())
                .containsExactly("CLAIMED", "DISPUTED");
    }

    @Test
    void the_same_input_gives_the_same_output() throws IOException {
        var news = news();

        assertThat(Ran.tocsin("replay", news)).isEqualTo(Ran.tocsin("replay", news));
    }

    @Test
    void time_that_passes_ends_events_within_the_hour() throws IOException {
        var lines =
                article("a", CLAIM, "2031-03-05T08:00:00Z")
                        + article("z", "A quiet day in the harbour.", "2031-06-05T08:00:00Z");

        var last = Ran.tocsin("replay", file("gap.jsonl", lines)).objects().getLast();

        assertThat(last.get("event_status").asText()).isEqualTo("EXPIRED");
        assertThat(last.get("updated_at").asText()).isEqualTo("2031-03-08T09:00:00Z");
    }

    @Test
    void an_article_that_the_sink_would_refuse_is_counted_and_the_rest_goes_on()
            throws IOException {
        var filler = "The harbour was quiet and the trams ran on time that day.\n\n";
        var lines =
                article("huge", filler.repeat(5_000_000 / filler.length()), "2031-03-05")
                        + article("a", CLAIM, "2031-03-05");

        var ran =
                Ran.tocsin(
                        "replay", "--verdicts", dir.resolve("verdicts"), file("huge.jsonl", lines));

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isNotEmpty();
        assertThat(ran.err().getFirst()).contains("huge", "too large");
        assertThat(lines("verdicts"))
                .extracting(row -> row.get("verdict").asText())
                .containsExactlyInAnyOrder("rejected", "original");
    }

    @Test
    void a_bad_line_in_the_middle_is_told_and_the_rest_goes_on() throws IOException {
        var lines = article("a", CLAIM, "2031-03-05") + "{\"id\":\n" + article("b", DENIAL, null);

        var ran = Ran.tocsin("replay", file("mixed.jsonl", lines));

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isNotEmpty();
        assertThat(ran.err().getFirst()).contains("mixed.jsonl, line 2");
    }

    @Test
    void empty_input_brings_nothing() throws IOException {
        assertThat(Ran.tocsin("replay", file("empty.jsonl", "")))
                .isEqualTo(new Ran(0, List.of(), List.of()));
    }

    private Path news() throws IOException {
        var trams = "\n\nTrams stood still in the old town until the morning, and schools closed.";
        return file(
                "news.jsonl",
                article("c", DENIAL, "2031-03-05T11:00:00Z")
                        + article("b", CLAIM + trams, "2031-03-05T09:00:00Z")
                        + article("a", CLAIM + trams, "2031-03-05T08:00:00Z"));
    }

    private static String article(String id, String body, @Nullable String published) {
        var article = Json.mapper().createObjectNode().put("id", id).put("body", body);
        return article.put("outlet", "reuters").put("published_at", published) + "\n";
    }

    private List<JsonNode> lines(String name) throws IOException {
        return Files.readAllLines(dir.resolve(name)).stream().map(Ran::json).toList();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(dir.resolve(name), content);
    }
}
