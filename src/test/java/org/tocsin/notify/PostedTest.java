package org.tocsin.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.notify.Told.alert;

import org.junit.jupiter.api.Test;

import java.time.Instant;
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

    /// Alertmanager refuses an alert that ends before it starts, and calls for one that ends in the
    /// future.
    @Test
    void what_is_over_ends_now_whatever_the_other_clock_says() {
        var posted = Posted.of(alert("e1", 1, NOON));
        var behind = NOON.minusSeconds(9);
        var ahead = NOON.plusSeconds(9);

        assertThat(posted.endedAt(ahead).startsAt()).isEqualTo(NOON);
        assertThat(posted.endedAt(ahead).endsAt()).isEqualTo(ahead);
        assertThat(posted.endedAt(behind).startsAt()).isBefore(behind);
        assertThat(posted.endedAt(behind).endsAt()).isEqualTo(behind);
        assertThat(posted.endedAt(behind).labels()).isEqualTo(posted.labels());
    }
}
