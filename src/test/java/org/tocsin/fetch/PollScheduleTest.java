package org.tocsin.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tocsin.article.ContentHash;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

class PollScheduleTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final PollSchedule SCHEDULE =
            new PollSchedule(
                    Duration.ofSeconds(60), Duration.ofSeconds(600), Duration.ofSeconds(3600));

    private static FeedState fresh() {
        return FeedState.fresh(Duration.ofSeconds(60), NOW, null);
    }

    private static FeedState read(Validators validators) {
        var hash = ContentHash.of("body");
        var body =
                new FetchOutcome.Fetched(
                        URI.create("https://gull.example/feed"),
                        new byte[0],
                        null,
                        null,
                        validators,
                        hash,
                        null,
                        false);
        return fresh().read(body, Seen.NONE, Health.NEW, Duration.ofSeconds(60));
    }

    private static Duration delay(FeedState state) {
        return SCHEDULE.delay(state, null, 0);
    }

    @Test
    void quiet_feeds_are_asked_less_often_and_busy_ones_more() {
        var quiet = Duration.ofSeconds(60);
        for (var i = 0; i < 20; i++) {
            var next = SCHEDULE.afterNothing(quiet);
            assertThat(next).isGreaterThanOrEqualTo(quiet);
            quiet = next;
        }
        assertThat(quiet).isEqualTo(Duration.ofSeconds(600));
        assertThat(SCHEDULE.afterNews(quiet)).isEqualTo(Duration.ofSeconds(300));
        assertThat(SCHEDULE.afterNews(Duration.ofSeconds(61))).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void failures_double_the_wait_to_a_bound_and_one_success_recovers() {
        var state = fresh().failed("timeout");
        assertThat(delay(state)).isEqualTo(Duration.ofSeconds(120));
        state = state.failed("timeout");
        assertThat(delay(state)).isEqualTo(Duration.ofSeconds(240));
        for (var i = 0; i < 100; i++) {
            state = state.failed("timeout");
        }
        assertThat(delay(state)).isEqualTo(Duration.ofSeconds(3600));
        var same = new FetchOutcome.NotModified(Validators.NONE, true, null);
        assertThat(delay(state.unchanged(same, NOW, state.interval())))
                .isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void jitter_spreads_by_a_fifth_and_never_shortens() {
        assertThat(SCHEDULE.delay(fresh(), null, 1)).isEqualTo(Duration.ofSeconds(72));
        assertThat(SCHEDULE.delay(fresh(), null, 0.5)).isEqualTo(Duration.ofSeconds(66));
    }

    @Test
    void a_source_has_bounds_of_its_own() {
        var fast = SCHEDULE.at(new Pace(Duration.ofSeconds(10), Duration.ofSeconds(30)));
        assertThat(fast.least()).hasSeconds(10);
        assertThat(fast.afterNothing(Duration.ofSeconds(600))).hasSeconds(30);
        assertThat(fast.longestBackOff()).as("soon back").hasSeconds(120);
        var slow = SCHEDULE.at(new Pace(Duration.ofHours(2), null));
        assertThat(slow.afterNews(Duration.ofMinutes(5))).hasHours(2);
        assertThat(slow.longestBackOff()).hasHours(2);
        var longest = SCHEDULE.at(new Pace(null, Duration.ofSeconds(30)));
        assertThat(longest.afterNews(Duration.ofSeconds(600))).hasSeconds(30);
        assertThat(SCHEDULE.at(Pace.USUAL)).isSameAs(SCHEDULE);
    }

    @Test
    void a_server_may_ask_for_more_patience_never_for_less() {
        assertThat(SCHEDULE.delay(fresh(), Duration.ofSeconds(900), 0)).hasSeconds(900);
        assertThat(SCHEDULE.delay(fresh(), Duration.ofSeconds(1), 0)).hasSeconds(60);
    }

    @Test
    void after_ten_answers_that_nothing_changed_the_validators_are_left_out() {
        var same = new FetchOutcome.NotModified(Validators.NONE, true, null);
        var state = read(new Validators("\"7\"", null));
        for (var i = 0; i < FeedState.TRUST; i++) {
            assertThat(state.held().validators().etag()).isEqualTo("\"7\"");
            state = state.unchanged(same, NOW, state.interval());
        }
        assertThat(state.held().validators()).isEqualTo(Validators.NONE);
    }

    @Test
    void a_schedule_that_cannot_be_is_refused() {
        assertThatThrownBy(
                        () ->
                                new PollSchedule(
                                        Duration.ofSeconds(2),
                                        Duration.ofSeconds(1),
                                        Duration.ofSeconds(3)))
                .hasMessageContaining("least <= most");
    }
}
