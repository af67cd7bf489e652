package org.tocsin.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
        var step = new Step.Draft().know(KEY, said).step().over(KEY, now);
        var state = step.states().get(KEY);
        return state == null ? null : state.orElse(null);
    }

    private static Wanted wanted(@Nullable ContentHash told) {
        var feed = URI.create("https://gull.example/feed");
        var entry =
                new FeedEntry(
                        "harbour",
                        null,
                        "Harbour",
                        "",
                        "",
                        Published.UNKNOWN,
                        Published.UNKNOWN,
                        List.of());
        return new Wanted(new Wish(feed, entry, KEY.url(), 0, false), 0, NOW, told);
    }

    @Test
    void a_page_wanted_again_is_not_told_again() {
        var both = (Wanted) Objects.requireNonNull(over(Known.at(NOW, TOLD), wanted(null)));
        assertThat(both.told()).isEqualTo(TOLD);
        assertThat(both.wish()).isEqualTo(wanted(null).wish());
    }

    @Test
    void a_page_that_had_nothing_to_tell_keeps_what_was_told_before() {
        var both = (Wanted) Objects.requireNonNull(over(Known.at(NOW, null), wanted(TOLD)));
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
        assertThat(over(wanted(null), Known.at(NOW, TOLD))).isNull();
        assertThat(over(wanted(null), null)).isNull();
    }
}
