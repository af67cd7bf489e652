package org.tocsin.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.fetch.SourceHealth.Condition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class SourceHealthTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    /// Fed every so often with one new entry, over ten days.
    private static Health fed(Duration every) {
        var health = Health.NEW.answered(NOW, 30);
        for (var at = NOW; at.isBefore(NOW.plus(Duration.ofDays(10))); at = at.plus(every)) {
            health = health.answered(at.plus(every), 1);
        }
        return health;
    }

    @Test
    void a_source_is_silent_against_its_own_rhythm_and_no_other() {
        var hourly = fed(Duration.ofHours(1));
        var last = NOW.plus(Duration.ofDays(10));
        assertThat(hourly.silent(last.plus(Duration.ofHours(11)))).isFalse();
        assertThat(hourly.silent(last.plus(Duration.ofHours(13)))).isTrue();
        var daily = fed(Duration.ofDays(1));
        assertThat(daily.silent(last.plus(Duration.ofDays(9)))).isFalse();
        assertThat(daily.silent(last.plus(Duration.ofDays(11)))).isTrue();
        assertThat(daily.failed("timeout").silent(last.plus(Duration.ofDays(99)))).isFalse();
    }

    @Test
    void what_a_first_answer_lists_tells_no_pace() {
        assertThat(Health.NEW.answered(NOW, 50_000).perDay()).isZero();
        assertThat(fed(Duration.ofHours(1)).perDay()).isBetween(15.0, 26.0);
    }

    @ParameterizedTest
    @CsvSource({
        "timeout, 1, HEALTHY, ''",
        "timeout, 3, FAILING, wait",
        "tls, 3, FAILING, certificate",
        "client_error, 9, FAILING, new one",
        "no_feed, 3, FAILING, pages",
        "robots, 1, REFUSED, ask the outlet",
        "crawl_delay, 1, REFUSED, 30 s",
        "reserved, 1, REFUSED, licence",
        "gone, 1, GONE, successor",
    })
    void a_failure_becomes_a_condition_with_what_to_do(
            String error, int failures, Condition condition, String advice) {
        var feed = FeedState.fresh(Duration.ofMinutes(2), NOW, null);
        for (var n = 0; n < failures; n++) {
            feed = feed.failed(error);
        }
        var health = SourceHealth.of("gull", List.of(feed), NOW);
        assertThat(health.condition()).isEqualTo(condition);
        assertThat(health.advice()).contains(advice);
    }

    @Test
    void the_worst_feed_decides_and_no_feed_is_new() {
        var well = FeedState.fresh(Duration.ofMinutes(2), NOW, null);
        assertThat(SourceHealth.of("gull", List.of(), NOW).condition()).isEqualTo(Condition.NEW);
        assertThat(SourceHealth.of("gull", List.of(well, well.failed("gone")), NOW).condition())
                .isEqualTo(Condition.GONE);
    }
}
