package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.alert.Alert;
import org.tocsin.alert.AlertPolicy;
import org.tocsin.alert.Digest.Line;
import org.tocsin.alert.Suppression;
import org.tocsin.alert.Suppression.Reason;
import org.tocsin.article.Published;
import org.tocsin.event.Mute;
import org.tocsin.event.WorldRecord;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What a mute does to time, and what comes when it ends.
class MuteEndTest {
    private static final Instant START = Newswire.START;
    private static final List<String> CITIES = Wires.CITIES.subList(0, 14);

    private static WorldRecord mute(Instant from, Duration lasting) {
        return new WorldRecord.Muted(
                new Mute(
                        "m",
                        null,
                        "INTERCEPTION",
                        null,
                        null,
                        null,
                        "ada",
                        "an exercise",
                        from,
                        from.plus(lasting),
                        false));
    }

    private static InMemory interceptions(InMemory run) {
        for (int i = 0; i < CITIES.size(); i++) {
            var at = START.plusSeconds(60 + i);
            var text =
                    "Ukraine shot down three drones over %s on Tuesday, the Ukrainian air force said."
                            .formatted(CITIES.get(i));
            run.give(List.of(Wires.article("h" + i, "ap", text, new Published.At(at), at)));
        }
        return run;
    }

    @Test
    void what_was_muted_comes_no_faster_than_a_storm_may() {
        var run = new InMemory();
        run.take(mute(START, Duration.ofMinutes(5)));
        interceptions(run);
        assertThat(run.sent).isEmpty();
        run.tick(START.plus(Duration.ofMinutes(6)));
        assertThat(run.sent).hasSize(AlertPolicy.DEFAULT.storm());
    }

    @Test
    void what_comes_out_of_a_mute_into_a_storm_waits_for_its_digest() {
        var run = new InMemory();
        run.take(mute(START, Duration.ofMinutes(5)));
        interceptions(run);
        for (var minute = 6; minute <= 30; minute++) {
            run.tick(START.plus(Duration.ofMinutes(minute)));
        }
        var grouped = run.digests.stream().flatMap(d -> d.lines().stream()).map(Line::what);
        var digested = grouped.map(Suppression::alertId).toList();
        var sent = run.sent.stream().map(Alert::alertId).toList();
        assertThat(sent).hasSize(AlertPolicy.DEFAULT.storm()).doesNotContainAnyElementsOf(digested);
        assertThat(digested).hasSize(CITIES.size() - sent.size()).doesNotHaveDuplicates();
        var stormy = run.withheld.stream().filter(w -> w.reason() == Reason.STORM);
        assertThat(stormy.map(Suppression::alertId)).containsExactlyInAnyOrderElementsOf(digested);
    }

    @Test
    void a_mute_of_another_clock_moves_no_time() {
        var run = new InMemory();
        run.take(mute(Instant.parse("2099-01-01T00:00:00Z"), Duration.ofHours(1)));
        run.give(List.of(Wires.attack("a", "ap", START)));
        assertThat(run.sent.getFirst().updatedAt()).isEqualTo(START);
    }
}
