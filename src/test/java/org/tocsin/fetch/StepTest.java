package org.tocsin.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.article.ArticleId;
import org.tocsin.article.ContentHash;
import org.tocsin.article.Published;
import org.tocsin.fetch.feed.FeedEntry;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// What was learnt of an address while an exchange with it went on, and what the exchange says.
class StepTest {
    private static final Instant NOW = Instant.parse("2026-01-05T12:00:00Z");
    private static final StateKey KEY =
            StateKey.of("gull", URI.create("https://gull.example/harbour"));
    private static final ContentHash TOLD = ContentHash.of("Harbour", "Ships wait.");

    private static @Nullable FetchState over(FetchState said, @Nullable FetchState now) {
        return over(Wanted.fresh(wish("before"), NOW), said, now);
    }

    private static @Nullable FetchState over(
            FetchState before, FetchState said, @Nullable FetchState now) {
        var step = new Step.Draft().know(KEY, said).step().over(KEY, before, now);
        var state = step.states().get(KEY);
        return state == null ? null : state.orElse(null);
    }

    private static Wish wish(String title) {
        var feed = URI.create("https://gull.example/feed");
        var entry =
                new FeedEntry(
                        "harbour",
                        null,
                        title,
                        "",
                        "",
                        Published.UNKNOWN,
                        Published.UNKNOWN,
                        List.of());
        return new Wish(feed, entry, KEY.url(), 0, false);
    }

    private static Wanted wanted(@Nullable ContentHash told) {
        return new Wanted(wish("Harbour"), 0, NOW, told, null);
    }

    @Test
    void a_page_wanted_again_is_not_told_again() {
        var both = (Wanted) Objects.requireNonNull(over(Known.at(NOW, TOLD, null), wanted(null)));
        assertThat(both.told()).isEqualTo(TOLD);
        assertThat(both.wish()).isEqualTo(wanted(null).wish());
    }

    @Test
    void a_page_that_had_nothing_to_tell_keeps_what_was_told_before() {
        var both = (Wanted) Objects.requireNonNull(over(Known.at(NOW, null, null), wanted(TOLD)));
        assertThat(both.told()).isEqualTo(TOLD);
    }

    @Test
    void a_page_that_an_alert_came_to_rest_on_meanwhile_is_read_once_and_followed() {
        var follow = Follow.from(new ArticleId("a"), NOW);
        var asked = wanted(null);
        var read = Known.at(NOW, TOLD, null);
        var both = (Known) Objects.requireNonNull(over(asked, read, asked.followed(follow)));
        assertThat(both.content()).isEqualTo(TOLD);
        assertThat(both.follow()).isEqualTo(follow);
        var later = asked.later(NOW.plusSeconds(60));
        assertThat(over(asked, later, asked.followed(follow))).isEqualTo(later.followed(follow));
    }

    @Test
    void a_page_that_is_wanted_again_while_it_is_looked_at_again_is_followed_on() {
        var follow = Follow.from(new ArticleId("a"), NOW);
        var next = follow.next(NOW).orElseThrow();
        var before = Known.at(NOW, TOLD, follow);
        var both =
                (Wanted)
                        Objects.requireNonNull(
                                over(
                                        before,
                                        Known.at(NOW, null, next),
                                        before.wanted(wish("New"), NOW)));
        assertThat(both.follow()).isEqualTo(next);
        assertThat(both.told()).isEqualTo(TOLD);
    }

    @Test
    void a_feed_whose_lease_is_renewed_keeps_what_was_seen() {
        var lease = new Lease(URI.create("https://gull.example/feed"), 1, NOW.plusSeconds(60));
        var longer = new Lease(lease.feed(), 1, NOW.plusSeconds(600));
        var before = FeedState.fresh(Duration.ofMinutes(2), NOW, lease);
        var polled = before.dueAt(NOW.plusSeconds(120));
        assertThat(over(polled, before.leased(longer))).isEqualTo(polled.leased(longer));
    }

    @Test
    void whatever_else_has_changed_counts() {
        assertThat(over(wanted(null), Known.at(NOW, TOLD, null))).isNull();
        assertThat(over(wanted(null), null)).isNull();
    }
}
