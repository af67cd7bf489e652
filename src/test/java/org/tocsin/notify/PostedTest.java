package org.tocsin.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.notify.Told.alert;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;

class PostedTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    @Test
    void a_transition_is_an_alert_of_its_own() {
        assertThat(Posted.of(alert("e1", 2, NOON)).json())
                .isEqualTo(
                        Map.of(
                                "labels",
                                Map.of(
                                        "alertname", "News",
                                        "alert_id", "e1",
                                        "revision", "2",
                                        "msg_type", "Update",
                                        "event_type", "STRIKE",
                                        "event_status", "CONFIRMED",
                                        "severity", "severe",
                                        "urgency", "immediate",
                                        "certainty", "likely",
                                        "theatre", "NOR"),
                                "annotations",
                                Map.of(
                                        "summary", "Norland claims: it shells Sund",
                                        "reasons", "the acting party says so; one carrier",
                                        "changed", "event_status",
                                        "origins", "the army; Tern",
                                        "carriers", "Gull",
                                        "quotes",
                                                "Norland shelled the harbour of Sund, its army said.",
                                        "explain", "tocsin explain e1 -o text"),
                                "startsAt",
                                "2026-03-04T12:00:00Z",
                                "endsAt",
                                "2026-03-04T18:00:00Z",
                                "generatorURL",
                                "https://gull.example/a1"));
    }

    /// Alertmanager keeps the later end of two that overlap, and its clock may be behind ours, or
    /// that of the service ahead.
    @Test
    void what_is_over_ended_before_it_began_whatever_the_clocks_say() {
        var posted = Posted.of(alert("e1", 1, NOON));

        for (var now : List.of(NOON.minusSeconds(9), NOON.plusSeconds(9))) {
            var over = posted.over(now);
            assertThat(over.endsAt())
                    .isEqualTo(over.startsAt())
                    .isBefore(now)
                    .isBefore(posted.startsAt());
            assertThat(over.labels()).isEqualTo(posted.labels());
        }
    }
}
