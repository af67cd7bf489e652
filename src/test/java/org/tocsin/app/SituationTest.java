package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.claim.ClaimType;
import org.tocsin.event.Certainty;
import org.tocsin.event.Event;
import org.tocsin.event.EventStatus;
import org.tocsin.event.MadeUpEvent;
import org.tocsin.metrics.MicrometerMeters;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class SituationTest {
    private static final Instant START = Instant.parse("2026-01-06T06:00:00Z");
    private static final Duration RETENTION = Duration.ofDays(30);

    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Situation situation = new Situation(new MicrometerMeters(registry), RETENTION);

    private void happened(String id, @Nullable Event event) {
        happened(id, event, true, START);
    }

    private void happened(String id, @Nullable Event event, boolean live, Instant observed) {
        situation.happened(new Seen.Happened(new Seen.Stamp(START, observed, live), id, event));
    }

    private List<String> series() {
        return registry.scrape()
                .lines()
                .filter(line -> line.matches("tocsin_(esc|ori|open).*"))
                .toList();
    }

    @Test
    void events_count_by_pair_and_origin_once_however_often_they_change() {
        happened("a", strike("a", "IRN", "ISR", EventStatus.REPORTED));
        happened("a", strike("a", "IRN", "ISR", EventStatus.CLAIMED));
        happened("b", strike("b", "RUS", "UKR", EventStatus.CLAIMED));
        situation.passed(START);
        assertThat(series())
                .containsExactlyInAnyOrder(
                        "tocsin_escalation_index{pair=\"IRN ISR\"} 10.0",
                        "tocsin_escalation_index{pair=\"RUS UKR\"} 10.0",
                        "tocsin_origins{origin=\"actor:IRN\"} 1.0",
                        "tocsin_origins{origin=\"actor:RUS\"} 1.0",
                        "tocsin_open_events 2.0");
    }

    @Test
    void what_is_over_or_forgotten_is_shown_no_more() {
        happened("a", strike("a", "IRN", "ISR", EventStatus.CLAIMED));
        happened("a", strike("a", "IRN", "ISR", EventStatus.RETRACTED));
        happened("b", strike("b", "RUS", "UKR", EventStatus.CLAIMED));
        happened("b", null);
        situation.passed(START);
        assertThat(series()).containsExactly("tocsin_open_events 0.0");
    }

    @Test
    void ticks_let_the_index_sink_and_forget_what_the_world_forgets() {
        happened("a", strike("a", "IRN", "ISR", EventStatus.CLAIMED));
        situation.passed(START.plus(Duration.ofDays(7)));
        assertThat(series()).contains("tocsin_escalation_index{pair=\"IRN ISR\"} 5.0");
        situation.passed(START.plus(RETENTION).plusSeconds(1));
        assertThat(series()).containsExactly("tocsin_open_events 0.0");
    }

    @Test
    void what_stood_on_the_topic_before_counts_from_the_first_tick_and_old_events_not() {
        happened("a", strike("a", "IRN", "ISR", EventStatus.CLAIMED), false, START);
        happened(
                "b",
                strike("b", "RUS", "UKR", EventStatus.CLAIMED),
                false,
                START.plus(RETENTION).plusSeconds(1));
        assertThat(series()).containsExactly("tocsin_open_events 1.0");
        situation.passed(START);
        assertThat(series())
                .contains("tocsin_escalation_index{pair=\"IRN ISR\"} 10.0")
                .noneMatch(line -> line.contains("UKR"));
    }

    @Test
    void changes_are_shown_once_a_second_and_by_every_tick() {
        happened("a", strike("a", "IRN", "ISR", EventStatus.CLAIMED));
        happened("b", strike("b", "RUS", "UKR", EventStatus.CLAIMED));
        assertThat(series())
                .noneMatch(line -> line.contains("UKR"))
                .contains("tocsin_open_events 2.0");
        happened("c", strike("c", "PRK", "KOR", EventStatus.CLAIMED), true, START.plusSeconds(1));
        assertThat(series()).anyMatch(line -> line.contains("UKR"));
        happened("d", strike("d", "CHN", "IND", EventStatus.CLAIMED), true, START.plusSeconds(1));
        assertThat(series()).noneMatch(line -> line.contains("IND"));
        situation.passed(START.plusSeconds(1));
        assertThat(series()).anyMatch(line -> line.contains("IND"));
    }

    @Test
    void there_are_never_more_pairs_than_twenty() {
        for (int i = 0; i < 30; i++) {
            happened("e" + i, strike("e" + i, "A%02d".formatted(i), "ISR", EventStatus.CLAIMED));
        }
        situation.passed(START);
        assertThat(series()).filteredOn(line -> line.contains("pair=")).hasSize(20);
        assertThat(series()).filteredOn(line -> line.contains("origin=")).hasSize(10);
    }

    private static Event strike(String id, String who, String whom, EventStatus status) {
        return MadeUpEvent.between(
                who, whom, id, ClaimType.STRIKE, status, Certainty.OBSERVED, START);
    }
}
