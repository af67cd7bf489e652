package org.tocsin.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// A source, a page or a journal that fails takes nothing else along.
class ShardTroubleTest extends ShardOnLoopback {
    @Test
    void a_sick_source_delays_no_other() throws IOException {
        try (var other = new Site("127.0.0.2")) {
            other.on("/sick", (_, _) -> hang());
            site.on("/feed", (exchange, turn) -> Site.reply(exchange, 200, feed(turn)));
            IntStream.rangeClosed(1, 500).forEach(this::story);
            var sick = IntStream.range(0, 30).mapToObj(_ -> other.url("/sick")).toArray(URI[]::new);
            poll(source("sick", sick), source("gull", site.url("/feed")));
            await().atMost(LONG).until(() -> told.size() >= 5);
        }
    }

    @Test
    void a_burst_of_errors_is_survived_and_forgotten() {
        story(1);
        site.on("/feed", (exchange, turn) -> Site.reply(exchange, turn < 6 ? 500 : 200, feed(1)));
        poll(source("gull", site.url("/feed")));
        awaitTitles("Story 1");
        await().atMost(LONG).untilAsserted(() -> assertThat(state().failures()).isZero());
    }

    @Test
    void an_etag_that_lies_hides_news_only_for_a_while() {
        story(1);
        story(2);
        site.on(
                "/feed",
                (exchange, turn) -> {
                    exchange.getResponseHeaders().set("ETag", "\"always\"");
                    var asks = exchange.getRequestHeaders().containsKey("If-None-Match");
                    Site.reply(
                            exchange,
                            asks ? 304 : 200,
                            asks ? "" : turn == 1 ? feed(1) : feed(2, 1));
                });
        poll(source("gull", site.url("/feed")));
        awaitTitles("Story 1", "Story 2");
        assertThat(site.requests("/feed")).isGreaterThan(FeedState.TRUST);
    }

    @Test
    void broken_feeds_in_between_forget_nothing() {
        story(1);
        story(2);
        site.on(
                "/feed",
                (exchange, turn) ->
                        Site.reply(
                                exchange,
                                200,
                                switch (turn % 4) {
                                    case 1 -> feed(1);
                                    case 2 -> "<html>maintenance</html>";
                                    case 3 -> "<rss><channel></channel></rss>";
                                    default -> turn > 8 ? feed(2, 1) : feed(1) + "<item><title>cut";
                                }));
        poll(source("gull", site.url("/feed")));
        awaitTitles("Story 1", "Story 2");
    }

    @Test
    void a_page_that_fails_for_a_while_is_told_when_it_comes() {
        site.on("/feed", (exchange, _) -> Site.reply(exchange, 200, feed(1)));
        site.on(
                "/story/1",
                (exchange, turn) -> Site.reply(exchange, turn < 3 ? 503 : 200, page(1)));
        poll(source("gull", site.url("/feed")));
        awaitTitles("Story 1");
        awaitRequests("/feed", 3);
        assertThat(site.requests("/story/1")).isEqualTo(3);
    }

    @Test
    void a_journal_that_has_ended_ends_the_work_and_is_told_nothing_twice() {
        story(1);
        site.on("/feed", (exchange, _) -> Site.reply(exchange, 200, feed(1)));
        var writes = new AtomicInteger();
        Journal ended =
                _ -> {
                    writes.incrementAndGet();
                    throw new Journal.Closed("fenced", new IllegalStateException());
                };
        poll(ended, Map.of(), source("gull", site.url("/feed")));
        await().atMost(LONG).until(() -> writes.get() == 1);
        assertThat(site.requests("/story/1")).isZero();
    }

    /// Breaks whoever works on an answer from such an address.
    private static FetchMeter breaking(String path, Supplier<Throwable> error) {
        return new FetchMeter() {
            @Override
            public void asked(StateKey key, FetchOutcome outcome) {
                if (key.url().getPath().equals(path)) {
                    switch (error.get()) {
                        case Error e -> throw e;
                        case RuntimeException e -> throw e;
                        default -> {}
                    }
                }
            }
        };
    }

    @Test
    void a_page_that_always_breaks_us_is_tried_thrice_and_then_its_entry_must_do() {
        var item =
                "<rss><channel><item><title>Story 1</title><guid>g1</guid><link>%s</link><description>The harbour is closed.</description></item></channel></rss>";
        site.on(
                "/feed",
                (exchange, _) -> Site.reply(exchange, 200, item.formatted(site.url("/story/1"))));
        story(1);
        var breaking = breaking("/story/1", IllegalStateException::new);
        poll(this::keep, Map.of(), breaking, source("gull", site.url("/feed")));
        awaitTitles("Story 1");
        assertThat(told.getFirst().body()).isEqualTo("The harbour is closed.");
        awaitRequests("/feed", 5);
        assertThat(site.requests("/story/1")).isEqualTo(PageSteps.TRIES);
        awaitTitles("Story 1");
    }

    @Test
    void a_feed_nested_beyond_our_stack_fails_and_keeps_its_host_waiting_for_nothing() {
        site.on("/feed", (exchange, _) -> Site.reply(exchange, 200, feed(1)));
        site.on("/deep", (exchange, _) -> Site.reply(exchange, 200, feed(2)));
        story(1);
        var breaking = breaking("/deep", StackOverflowError::new);
        var gull = source("gull", site.url("/deep"), site.url("/feed"));
        poll(this::keep, Map.of(), breaking, gull);
        awaitTitles("Story 1");
        var deep = StateKey.of("gull", site.url("/deep"));
        await().atMost(LONG)
                .until(
                        () ->
                                states.getOrDefault(deep, Optional.empty()).orElse(null)
                                                instanceof FeedState feed
                                        && feed.failures() > 2
                                        && "broke".equals(feed.health().error()));
    }

    @Test
    void a_line_that_ends_otherwise_ends_its_shard() {
        site.on("/feed", (exchange, _) -> Site.reply(exchange, 200, feed(1)));
        var breaking = breaking("/feed", () -> new InternalError("test"));
        var shard = poll(this::keep, Map.of(), breaking, source("gull", site.url("/feed")));
        await().atMost(LONG).until(() -> shard.failure() instanceof InternalError);
    }

    @Test
    void closing_ends_polls_under_way_at_once() {
        site.on("/feed", (_, _) -> hang());
        var poller = poll(source("gull", site.url("/feed")));
        await().atMost(LONG).until(() -> site.requests("/feed") > 0);
        var start = System.nanoTime();
        poller.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    private static void hang() {
        try {
            Thread.sleep(3_000);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
