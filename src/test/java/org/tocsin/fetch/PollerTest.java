package org.tocsin.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tocsin.article.Article;
import org.tocsin.article.Outlet;
import org.tocsin.article.OutletKind;
import org.tocsin.article.Outlets;
import org.tocsin.article.Published;
import org.tocsin.fetch.feed.FeedEntry;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@Timeout(60)
class PollerTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final PollSchedule FAST =
            new PollSchedule(Duration.ofMillis(20), Duration.ofMillis(60), Duration.ofMillis(100));
    private static final Duration LONG = Duration.ofSeconds(15);

    private final List<Article> told = new CopyOnWriteArrayList<>();
    private final Map<URI, FetchState> states = new ConcurrentHashMap<>();
    private final List<String> unread = new CopyOnWriteArrayList<>();
    private final List<AutoCloseable> open = new ArrayList<>();
    private Site site;

    @BeforeEach
    void start() throws IOException {
        site = new Site();
    }

    @AfterEach
    void stop() throws Exception {
        for (var one : open.reversed()) {
            one.close();
        }
        site.close();
    }

    private static Source source(String id, URI... feeds) {
        var outlet =
                new Outlet(id, List.of(id), List.of(), null, "en", OutletKind.ONLINE, id, null);
        return new Source(outlet, List.of(feeds), null);
    }

    private static PoliteFetcher polite() {
        var http =
                new HttpFetcher(
                        new UserAgent("test", "mailto:test@example.org"),
                        AddressGuard.loopbackToo(),
                        new FetchLimits(200_000, Duration.ofMillis(500), 3));
        return new PoliteFetcher(
                http,
                new Politeness(4, Duration.ZERO, Duration.ofSeconds(30)),
                InstantSource.fixed(NOW));
    }

    private Poller poll(PollHandler handler, Source... sources) {
        var polite = polite();
        var outlets = new Outlets(Arrays.stream(sources).map(Source::outlet).toList());
        var meter =
                new FetchMeter() {
                    @Override
                    public void unread(Subscription feed, FeedEntry entry, String why) {
                        unread.add(entry.id());
                    }
                };
        var poller =
                new Poller(
                        List.of(sources),
                        outlets,
                        polite,
                        FAST,
                        InstantSource.fixed(NOW),
                        () -> 0,
                        meter);
        open.add(polite);
        open.add(poller);
        poller.start(_ -> null, handler);
        return poller;
    }

    private final PollHandler collecting =
            new PollHandler() {
                @Override
                public void article(Subscription feed, Article article, FetchState state) {
                    told.add(article);
                }

                @Override
                public void polled(Subscription feed, FetchState state) {
                    states.put(feed.feed(), state);
                }
            };

    private String feed(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(
                        n ->
                                "<item><title>Story %d</title><guid>g%d</guid><link>%s</link></item>"
                                        .formatted(n, n, site.url("/story/" + n)))
                .collect(Collectors.joining("", "<rss><channel>", "</channel></rss>"));
    }

    private void story(int number) {
        site.on("/story/" + number, (exchange, _) -> Site.reply(exchange, 200, page(number)));
    }

    private static String page(int number) {
        var words =
                "Story number %d tells that the harbour of Port Ella was closed, that the ferries"
                        + " stay away, and that nobody in the town knows for how long. ";
        return "<html lang=en><h1>Story %1$d</h1><article><p>%2$s</p><p>%2$s</p></article>"
                .formatted(number, words.formatted(number));
    }

    private List<String> titles() {
        return told.stream().map(Article::title).toList();
    }

    private void awaitTitles(String... titles) {
        await().atMost(LONG).untilAsserted(() -> assertThat(titles()).containsExactly(titles));
    }

    private FetchState state() {
        return states.getOrDefault(site.url("/feed"), FetchState.fresh(Duration.ZERO));
    }

    private void awaitRequests(String path, int more) {
        var goal = site.requests(path) + more;
        await().atMost(LONG).until(() -> site.requests(path) >= goal);
    }

    @Test
    void each_new_article_is_told_once() {
        story(1);
        story(2);
        site.on(
                "/feed",
                (exchange, turn) -> Site.reply(exchange, 200, turn < 3 ? feed(1) : feed(2, 1)));
        poll(collecting, source("gull", site.url("/feed")));
        awaitTitles("Story 1", "Story 2");
        awaitRequests("/feed", 3);
        awaitTitles("Story 1", "Story 2");
        var article = told.getFirst();
        assertThat(article.fetchedAt()).isEqualTo(NOW);
        assertThat(article.outlet()).isEqualTo("gull");
        assertThat(article.published()).isEqualTo(Published.UNKNOWN);
        assertThat(article.body()).startsWith("Story number 1 tells");
    }

    @Test
    void the_state_remembers_what_the_feed_still_lists_and_nothing_else() {
        IntStream.rangeClosed(1, 3).forEach(this::story);
        site.on(
                "/feed",
                (exchange, turn) -> Site.reply(exchange, 200, turn < 3 ? feed(2, 1) : feed(3, 2)));
        poll(collecting, source("gull", site.url("/feed")));
        awaitTitles("Story 2", "Story 1", "Story 3");
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(state().seen()).containsOnlyKeys("g2", "g3"));
    }

    @Test
    void a_sick_source_delays_no_other() {
        site.on("/sick", (_, _) -> hang());
        site.on("/feed", (exchange, turn) -> Site.reply(exchange, 200, feed(turn)));
        IntStream.rangeClosed(1, 500).forEach(this::story);
        var sick = IntStream.range(0, 3).mapToObj(_ -> site.url("/sick")).toArray(URI[]::new);
        poll(collecting, source("sick", sick), source("gull", site.url("/feed")));
        await().atMost(Duration.ofSeconds(5)).until(() -> told.size() >= 5);
    }

    @Test
    void a_burst_of_errors_is_survived_and_forgotten() {
        story(1);
        site.on("/feed", (exchange, turn) -> Site.reply(exchange, turn < 6 ? 500 : 200, feed(1)));
        poll(collecting, source("gull", site.url("/feed")));
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
        poll(collecting, source("gull", site.url("/feed")));
        awaitTitles("Story 1", "Story 2");
        assertThat(site.requests("/feed")).isGreaterThan(FetchState.TRUST);
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
        poll(collecting, source("gull", site.url("/feed")));
        awaitTitles("Story 1", "Story 2");
    }

    @Test
    void a_page_that_fails_for_a_while_is_told_when_it_comes() {
        site.on("/feed", (exchange, _) -> Site.reply(exchange, 200, feed(1)));
        site.on(
                "/story/1",
                (exchange, turn) -> Site.reply(exchange, turn < 3 ? 503 : 200, page(1)));
        poll(collecting, source("gull", site.url("/feed")));
        awaitTitles("Story 1");
        awaitRequests("/feed", 3);
        assertThat(site.requests("/story/1")).isEqualTo(3);
    }

    @Test
    void the_feeds_own_words_do_when_the_page_is_gone() {
        var item =
                "<item><title>Story 1</title><guid>g1</guid><link>"
                        + site.url("/none")
                        + "</link><description>The harbour is closed.</description><pubDate>Sat, 28 Feb 2026 10:00:00 GMT</pubDate></item>";
        var bare = "<item><guid>g2</guid><link>" + site.url("/none") + "</link></item>";
        site.on(
                "/feed",
                (exchange, _) ->
                        Site.reply(
                                exchange,
                                200,
                                "<rss><channel>" + bare + item + "</channel></rss>"));
        poll(collecting, source("gull", site.url("/feed")));
        awaitTitles("Story 1");
        assertThat(told.getFirst().body()).isEqualTo("The harbour is closed.");
        assertThat(told.getFirst().published())
                .isEqualTo(new Published.At(Instant.parse("2026-02-28T10:00:00Z")));
        assertThat(unread).containsExactly("g2");
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
        poll(collecting, source("gull", site.url("/feed"), site.url("/open")));
        awaitTitles("Story 1");
        awaitRequests("/open", 3);
        assertThat(site.requests("/feed")).isZero();
        assertThat(site.requests("/robots.txt")).isEqualTo(1);
    }

    @Test
    void a_robots_txt_that_cannot_be_had_closes_the_host() {
        site.on("/robots.txt", (exchange, _) -> Site.reply(exchange, 503, "down"));
        site.on("/feed", (exchange, _) -> Site.reply(exchange, 200, feed(1)));
        poll(collecting, source("gull", site.url("/feed")));
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
                    .isEqualTo(new FetchOutcome.Refused("robots.txt forbids it"));
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

    @Test
    void what_a_handler_could_not_take_comes_again() {
        story(1);
        site.on("/feed", (exchange, _) -> Site.reply(exchange, 200, feed(1)));
        poll(
                (_, article, _) -> {
                    told.add(article);
                    if (told.size() < 3) {
                        throw new IllegalStateException("the log is full");
                    }
                },
                source("gull", site.url("/feed")));
        awaitTitles("Story 1", "Story 1", "Story 1");
        awaitRequests("/feed", 3);
        awaitTitles("Story 1", "Story 1", "Story 1");
    }

    @Test
    void a_changed_entry_is_read_again() {
        var entry =
                "<feed><entry><id>e1</id><title>Story 1</title><link href='/story/1'/><updated>2026-02-0%dT10:00:00Z</updated></entry></feed>";
        story(1);
        site.on(
                "/feed",
                (exchange, turn) -> Site.reply(exchange, 200, entry.formatted(turn < 4 ? 1 : 2)));
        poll(collecting, source("gull", site.url("/feed")));
        awaitTitles("Story 1", "Story 1");
        awaitRequests("/feed", 3);
        awaitTitles("Story 1", "Story 1");
        assertThat(told.getFirst().id()).isEqualTo(told.getLast().id());
    }

    @Test
    void closing_ends_polls_under_way_at_once() {
        site.on("/feed", (_, _) -> hang());
        var poller = poll(collecting, source("gull", site.url("/feed")));
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
