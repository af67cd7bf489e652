package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/// Five real articles about one week of November 2024, where they are present: what the path must
/// make of them.
class SeedOutcomesTest {
    private static final Path SEEDS =
            Path.of(System.getProperty("tocsin.seeds", "../shared/seeds"));

    private List<JsonNode> transitions = List.of();
    private final Map<String, JsonNode> last = new LinkedHashMap<>();

    @BeforeEach
    void replay() throws Exception {
        assumeTrue(Files.isDirectory(SEEDS), "no seed texts on this machine");
        try (var list = Files.list(SEEDS)) {
            var words =
                    list.filter(f -> f.toString().endsWith(".txt"))
                            .sorted()
                            .map(Object.class::cast)
                            .toList();
            var all = new java.util.ArrayList<Object>(List.of("replay"));
            all.addAll(words);
            var ran = Ran.tocsin(all.toArray());
            assertThat(ran.code()).isZero();
            transitions = ran.objects();
        }
        transitions.forEach(t -> last.put(t.path("alert_id").asText(), t));
    }

    @Test
    void one_authorisation_is_reported_then_confirmed_in_at_most_three_transitions() {
        var mine = of("AUTHORIZE_USE", "USA");
        assertThat(mine).hasSize(1);
        var id = mine.getFirst().path("alert_id").asText();
        var told =
                transitions.stream().filter(t -> t.path("alert_id").asText().equals(id)).toList();
        assertThat(told).hasSizeLessThanOrEqualTo(3);
        assertThat(told.getFirst().path("event_status").asText()).isEqualTo("REPORTED");
        assertThat(keys(told.getFirst(), "origins")).hasSize(1);
        assertThat(told.getFirst().path("origins").get(0).path("label").asText())
                .contains("New York Times", "officials");
        assertThat(told.getLast().path("event_status").asText()).isEqualTo("CONFIRMED");
    }

    @Test
    void the_missiles_are_claimed_by_moscow_and_not_denied() {
        var strike =
                of("MISSILE_STRIKE", "UKR").stream()
                        .filter(t -> t.path("event_status").asText().equals("CLAIMED"))
                        .toList();
        assertThat(strike).hasSize(1);
        assertThat(strike.getFirst().path("date").asText()).isEqualTo("2024-11-19");
        assertThat(strike.getFirst().path("denied_by")).isEmpty();
        assertThat(strike.getFirst().path("silent").toString()).contains("UKR");
        assertThat(
                        strike.getFirst()
                                .path("evidence")
                                .get(0)
                                .path("attribution")
                                .findValuesAsText("source"))
                .containsExactly("News.az", "Fox News", "Moscow");
    }

    @Test
    void sending_missiles_is_another_event_and_threats_are_the_threateners() {
        assertThat(of("ARMS_TRANSFER", "USA")).hasSize(1);
        assertThat(of("DOCTRINE_CHANGE", "RUS")).hasSize(1);
        assertThat(of("MISSILE_STRIKE", "RUS")).hasSize(1);
        assertThat(of("THREAT_OF_FORCE", "RUS"))
                .hasSize(1)
                .allSatisfy(
                        t ->
                                assertThat(t.path("evidence").findValuesAsText("status"))
                                        .contains("CONDITIONAL_THREAT"));
        assertThat(transitions).noneMatch(t -> t.path("event_type").asText().equals("INVASION"));
    }

    @Test
    void no_quote_comes_out_of_the_pages_furniture() {
        assertThat(
                        transitions.stream()
                                .flatMap(
                                        t -> t.path("evidence").findValuesAsText("quote").stream()))
                .noneMatch(
                        q ->
                                q.matches(
                                        "(?is).*(undesirable|support us|email address|trademarks|©|john hamilton|conversation).*"));
    }

    private List<JsonNode> of(String type, String actor) {
        return last.values().stream()
                .filter(t -> t.path("event_type").asText().equals(type))
                .filter(t -> t.path("actors").toString().contains(actor))
                .sorted(Comparator.comparing(t -> t.path("alert_id").asText()))
                .toList();
    }

    private static List<String> keys(JsonNode alert, String list) {
        return StreamSupport.stream(alert.path(list).spliterator(), false)
                .map(o -> o.path("key").asText())
                .toList();
    }
}
