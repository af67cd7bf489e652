package org.tocsin.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.InstantSource;

/// What a shard does not ask.
class ShardMannersTest extends ShardOnLoopback {
    private static PoliteFetcher polite() {
        return new PoliteFetcher(http(), MANNERS, InstantSource.fixed(NOW));
    }

    @Test
    void robots_txt_closes_what_it_names() {
        site.on(
                "/robots.txt",
                (exchange, _) ->
                        Site.reply(
                                exchange,
                                200,
                                "User-agent: tocsin\nDisallow: /feed\n\nUser-agent: *\nDisallow:\n"));
        site.on("/feed", (exchange, _) -> Site.reply(exchange, 200, feed(1)));
        site.on("/open", (exchange, turn) -> Site.reply(exchange, 200, feed(turn)));
        story(1);
        poll(source("gull", site.url("/feed"), site.url("/open")));
        awaitTitles("Story 1");
        awaitRequests("/open", 3);
        assertThat(site.requests("/feed")).isZero();
        assertThat(site.requests("/robots.txt")).isEqualTo(1);
    }

    @Test
    void a_robots_txt_that_cannot_be_had_closes_the_host() {
        site.on("/robots.txt", (exchange, _) -> Site.reply(exchange, 503, "down"));
        site.on("/feed", (exchange, _) -> Site.reply(exchange, 200, feed(1)));
        poll(source("gull", site.url("/feed")));
        await().atMost(LONG).until(() -> state().failures() > 2);
        assertThat(site.requests("/feed")).isZero();
    }

    @Test
    void a_redirect_to_what_robots_txt_forbids_is_not_followed() throws Exception {
        try (var other = new Site();
                var polite = polite()) {
            other.on(
                    "/robots.txt",
                    (exchange, _) -> Site.reply(exchange, 200, "User-agent: *\nDisallow: /\n"));
            site.on(
                    "/feed",
                    (exchange, _) -> {
                        exchange.getResponseHeaders().set("Location", other.url("/x").toString());
                        Site.reply(exchange, 302, "");
                    });
            assertThat(polite.fetch(site.url("/feed"), Held.NOTHING))
                    .isEqualTo(
                            new FetchOutcome.Refused(
                                    FetchOutcome.Rule.ROBOTS, "robots.txt forbids it"));
            assertThat(other.requests("/x")).isZero();
        }
    }

    @Test
    void a_crawl_delay_is_kept_and_one_beyond_reason_closes_the_host() throws Exception {
        site.on("/a", (exchange, _) -> Site.reply(exchange, 200, "a"));
        site.on("/robots.txt", (exchange, _) -> Site.reply(exchange, 200, crawlDelay("1")));
        try (var polite = polite()) {
            var start = System.nanoTime();
            polite.fetch(site.url("/a"), Held.NOTHING);
            polite.fetch(site.url("/a"), Held.NOTHING);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
        site.on("/robots.txt", (exchange, _) -> Site.reply(exchange, 200, crawlDelay("31")));
        try (var polite = polite()) {
            assertThat(polite.fetch(site.url("/a"), Held.NOTHING))
                    .isInstanceOf(FetchOutcome.Refused.class);
        }
        assertThat(site.requests("/a")).isEqualTo(2);
    }

    private static String crawlDelay(String seconds) {
        return "User-agent: *\nCrawl-delay: " + seconds + "\nDisallow:\n";
    }
}
