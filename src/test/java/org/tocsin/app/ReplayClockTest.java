package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

class ReplayClockTest {
    private static final Instant NOON = Instant.parse("2031-03-05T12:00:00Z");

    @Test
    void a_tick_stands_at_every_full_hour_and_at_the_end() {
        var clock = new ReplayClock(told(Duration.ofMinutes(5), Duration.ofMinutes(130)));

        assertThat(clock.before(0)).containsExactly(NOON);
        assertThat(clock.before(1)).containsExactly(hours(1), hours(2));
        assertThat(clock.after(NOON.plus(Duration.ofMinutes(130))))
                .containsExactly(NOON.plus(Duration.ofMinutes(130)));
    }

    @Test
    void no_tick_overtakes_an_article_that_is_still_to_come() {
        var clock =
                new ReplayClock(
                        told(Duration.ofHours(9), Duration.ofHours(2), Duration.ofHours(3)));

        assertThat(clock.before(0)).containsExactly(hours(2));
        assertThat(clock.before(1)).isEmpty();
        assertThat(clock.before(2)).containsExactly(hours(3));
        assertThat(clock.after(hours(9))).endsWith(hours(9)).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void a_gap_of_years_costs_no_more_ticks_than_anything_is_held() {
        var clock = new ReplayClock(told(Duration.ZERO, Duration.ofDays(3_650)));
        var first = clock.before(0);

        var gap = clock.before(1);

        assertThat(first).containsExactly(NOON);
        assertThat(gap).hasSizeBetween(24 * 45, 24 * 100).isSorted();
        assertThat(clock.after(NOON.plus(Duration.ofDays(3_650).plusMinutes(1)))).hasSize(1);
    }

    private static Instant hours(int after) {
        return NOON.plus(Duration.ofHours(after));
    }

    private static List<Article> told(Duration... after) {
        return Stream.of(after)
                .map(
                        since ->
                                new Article(
                                        new ArticleId("a" + since),
                                        null,
                                        "",
                                        "Words.",
                                        List.of(),
                                        Published.UNKNOWN,
                                        NOON.plus(since),
                                        null,
                                        "en",
                                        List.of()))
                .toList();
    }
}
