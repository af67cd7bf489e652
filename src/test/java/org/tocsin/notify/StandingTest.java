package org.tocsin.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.notify.Told.alert;
import static org.tocsin.notify.Told.cancel;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class StandingTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    private final Standing standing = new Standing();

    /// `id/revision`, and how long it still stands.
    private List<String> posts(Instant now) {
        return standing.posts(now).stream().map(post -> said(post, now)).toList();
    }

    private static String said(Posted post, Instant now) {
        var left = Duration.between(now, post.endsAt());
        return "%s/%s %s"
                .formatted(
                        post.labels().get("alert_id"),
                        post.labels().get("revision"),
                        left.isPositive() ? left : "over");
    }

    @Test
    void an_alert_stands_until_it_expires() {
        assertThat(standing.take(alert("e1", 1, NOON), NOON)).isTrue();

        assertThat(posts(NOON)).containsExactly("e1/1 PT6H");
        assertThat(posts(NOON.plus(Told.STANDS))).isEmpty();
    }

    @Test
    void a_revision_ends_the_one_before_and_stands_in_its_place() {
        standing.take(alert("e1", 1, NOON), NOON);
        standing.told();

        assertThat(standing.take(alert("e1", 2, LATER), LATER)).isTrue();

        assertThat(posts(LATER)).containsExactly("e1/2 PT6H", "e1/1 over");
    }

    @Test
    void an_end_is_told_until_it_was_heard_and_then_no_more() {
        standing.take(alert("e1", 1, NOON), NOON);
        standing.take(alert("e1", 2, LATER), LATER);

        assertThat(posts(LATER)).hasSize(2);
        assertThat(posts(LATER)).hasSize(2);
        standing.told();
        assertThat(posts(LATER)).containsExactly("e1/2 PT6H");
    }

    /// However late it comes: who was told that it is confirmed must hear that it is not.
    @Test
    void what_is_taken_back_stands_as_long_as_anything() {
        var late = LATER.plus(Duration.ofHours(2));
        standing.take(alert("e1", 1, NOON), NOON);
        assertThat(standing.take(cancel("e1", 2, LATER), late)).isTrue();

        assertThat(posts(late)).containsExactly("e1/2 PT4H", "e1/1 over");
    }

    @Test
    void what_has_expired_is_forgotten() {
        standing.take(alert("e1", 1, NOON), NOON);
        standing.prune(NOON.plus(Told.STANDS));

        assertThat(standing.take(alert("e1", 1, NOON), NOON)).isTrue();
    }

    @Test
    void a_transition_that_comes_again_is_no_news() {
        standing.take(alert("e1", 1, NOON), NOON);
        standing.take(alert("e1", 2, LATER), LATER);
        standing.told();

        assertThat(standing.take(alert("e1", 1, NOON), LATER)).isFalse();
        assertThat(standing.take(alert("e1", 2, LATER), LATER)).isFalse();
        assertThat(posts(LATER)).containsExactly("e1/2 PT6H");
    }

    @Test
    void old_alerts_on_the_topic_call_nobody() {
        var nextDay = NOON.plus(Duration.ofDays(1));

        assertThat(standing.take(alert("e1", 1, NOON), nextDay)).isFalse();
        assertThat(standing.take(alert("e1", 2, NOON), nextDay)).isFalse();
        assertThat(posts(nextDay)).isEmpty();
    }
}
