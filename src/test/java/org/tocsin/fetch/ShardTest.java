package org.tocsin.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@Timeout(60)
class ShardTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final PollSchedule FAST =
            new PollSchedule(Duration.ofMillis(20), Duration.ofMillis(60), Duration.ofMillis(100));
    private static final Duration LONG = Duration.ofSeconds(15);

    private final List<Article> told = new CopyOnWriteArrayList<>();
    private static final Politeness MANNERS = new Politeness(Duration.ZERO, Duration.ofSeconds(30));

    private final Map<StateKey, Optional<FetchState>> states = new ConcurrentHashMap<>();
    private final List<FetchRequest> requests = new CopyOnWriteArrayList<>();
    private final List<String> unread = new CopyOnWriteArrayList<>();
    private final List<String> unlisted = new CopyOnWriteArrayList<>();
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

    private static HttpFetcher http() {
        return new HttpFetcher(
                new UserAgent("test", "mailto:test@example.org"),
                AddressGuard.loopbackToo(),
                new FetchLimits(200_000, Duration.ofMillis(500), 3));
    }

    private static PoliteFetcher polite() {
        return new PoliteFetcher(http(), MANNERS, InstantSource.fixed(NOW));
    }

    private Shard poll(Source... sources) {
        return poll(this::keep, Map.of(), sources);
    }

    private Shard poll(Journal journal, Map<StateKey, FetchState> before, Source... sources) {
        return poll(journal, before, FetchMeter.NONE, sources);
    }

    private Shard poll(
            Journal journal,
            Map<StateKey, FetchState> before,
            FetchMeter meter,
            Source... sources) {
        var http = http();
        var outlets = new Outlets(Arrays.stream(sources).map(Source::outlet).toList());
        var beat =
                new Beat(
                        http,
                        MANNERS,
                        FAST,
                        Duration.ofMillis(50),
                        outlets,
                        InstantSource.system(),
                        InstantSource.fixed(NOW),
                        () -> 0,
                        meter);
        var shard = new Shard(beat, before, journal);
        open.add(http);
        open.add(shard);
        shard.poll(List.of(sources), _ -> true);
        return shard;
    }

    private void keep(Step step) {
        told.addAll(step.articles());
        requests.addAll(step.requests());
        step.notes().stream()
                .filter(note -> note.word() == Note.Word.UNREADABLE)
                .forEach(note -> unread.add(note.about()));
        step.notes().stream()
                .filter(note -> note.word() == Note.Word.UNLISTED)
                .forEach(note -> unlisted.add(note.about()));
        step.states().forEach((key, state) -> states.put(key, state));
    }

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

    private FeedState state() {
        var key = StateKey.of("gull", site.url("/feed"));
        return states.getOrDefault(key, Optional.empty()).orElse(null) instanceof FeedState feed
                ? feed
                : FeedState.fresh(Duration.ZERO, NOW, null);
    }

    private static Seen seen(int... numbers) {
        return Seen.of(
                IntStream.of(numbers)
                        .mapToObj(
                                n ->
                                        new FeedEntry(
                                                "g" + n,
                                                null,
                                                "Story " + n,
                                                "",
                                                "",
                                                Published.UNKNOWN,
                                                Published.UNKNOWN,
                                                List.of()))
                        .toList());
    }

    private void awaitRequests(String path, int more) {
        var goal = site.requests(path) + more;
        await().atMost(LONG).until(() -> site.requests(path) >= goal);
    }

    @Test
    void what_was_taken_off_the_list_says_nothing_about_its_source() throws IOException {
        var state = FeedState.fresh(Duration.ofHours(1), Instant.MAX, null);
        var listed = StateKey.of("one", site.url("/rss"));
        var left = StateKey.of("one", site.url("/left"));
        var other = StateKey.of("other", site.url("/rss"));
        var before = Map.<StateKey, FetchState>of(listed, state, left, state, other, state);
        var shard = poll(this::keep, before, source("one", site.url("/rss")));
        var seen = new HashMap<StateKey, FeedState>();
        shard.feeds(seen::put);
        assertThat(seen).containsOnlyKeys(listed);
    }

    @Test
    void each_new_article_is_told_once() {
        story(1);
        story(2);
        site.on(
                "/feed",
                (exchange, turn) -> Site.reply(exchange, 200, turn < 3 ? feed(1) : feed(2, 1)));
        poll(source("gull", site.url("/feed")));
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
        poll(source("gull", site.url("/feed")));
        awaitTitles("Story 2", "Story 1", "Story 3");
        await().atMost(LONG).untilAsserted(() -> assertThat(state().seen()).isEqualTo(seen(3, 2)));
    }

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
    void the_feeds_own_words_do_when_the_page_is_gone() {
        var item =
                "<item><title>Story 1</title><guid>g1</guid><link>"
                        + site.url("/none")
                        + "</link><description>The harbour is closed.</description><pubDate>Sat, 28 Feb 2026 10:00:00 GMT</pubDate></item>";
        var bare = "<item><guid>g2</guid><link>" + site.url("/nothing") + "</link></item>";
        site.on(
                "/feed",
                (exchange, _) ->
                        Site.reply(
                                exchange,
                                200,
                                "<rss><channel>" + bare + item + "</channel></rss>"));
        poll(source("gull", site.url("/feed")));
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
    void a_page_behind_an_alert_whose_source_is_not_listed_any_more_is_noted() {
        var key = StateKey.of("gone", site.url("/story/1"));
        var follow = new Follow(new ArticleId("a"), 0, false, NOW);
        var known = new Known(null, Instant.MAX, follow);
        poll(this::keep, Map.of(key, known), source("gull", site.url("/feed")));
        await().atMost(LONG).until(() -> unlisted.contains(site.url("/story/1").toString()));
        assertThat(states).containsEntry(key, Optional.empty());
    }

    @Test
    void what_was_wanted_before_is_fetched_and_what_was_seen_is_not() {
        story(1);
        story(2);
        site.on("/feed", (exchange, _) -> Site.reply(exchange, 200, feed(2, 1)));
        var source = source("gull", site.url("/feed"));
        poll(source);
        awaitTitles("Story 2", "Story 1");
        await().atMost(LONG).until(() -> state().seen().equals(seen(2, 1)));
        open.removeLast();
        var left = new HashMap<StateKey, FetchState>();
        states.forEach((key, state) -> state.ifPresent(known -> left.put(key, known)));
        story(3);
        var entry =
                new FeedEntry(
                        "g3", null, "", "", "", Published.UNKNOWN, Published.UNKNOWN, List.of());
        var wish = new Wish(site.url("/feed"), entry, site.url("/story/3"), 0, false);
        left.put(StateKey.of("gull", site.url("/story/3")), new Wanted(wish, 1, NOW, null, null));
        told.clear();
        poll(this::keep, left, source);
        awaitTitles("Story 3");
    }

    @Test
    void links_and_redirects_to_other_hosts_become_requests() throws Exception {
        try (var other = new Site("127.0.0.2")) {
            site.on(
                    "/feed",
                    (exchange, _) ->
                            Site.reply(
                                    exchange,
                                    200,
                                    feed(1).replace(
                                                    "</channel>",
                                                    "<item><guid>g9</guid><link>%s</link></item></channel>"
                                                            .formatted(other.url("/story/9")))));
            site.on("/story/1", (exchange, _) -> lead(exchange, 302, other.url("/story/1")));
            site.on("/old", (exchange, _) -> lead(exchange, 301, other.url("/new")));
            poll(source("gull", site.url("/feed"), site.url("/old")));
            await().atMost(LONG).until(() -> requests.size() >= 3);
            assertThat(requests)
                    .extracting(FetchRequest::url)
                    .containsExactlyInAnyOrder(
                            other.url("/story/9"), other.url("/story/1"), other.url("/new"));
            assertThat(other.requests("/robots.txt")).isZero();

            other.on("/story/9", (exchange, _) -> Site.reply(exchange, 200, page(9)));
            other.on("/new", (exchange, _) -> Site.reply(exchange, 200, feed(8)));
            story(8);
            var owner = poll(this::keep, Map.of(), source("gull", site.url("/old")));
            for (var request : List.copyOf(requests)) {
                owner.take(request, this::keep);
            }
            await().atMost(LONG).until(() -> titles().contains("Story 9"));
            await().atMost(LONG)
                    .until(
                            () ->
                                    requests.stream()
                                            .anyMatch(r -> r.url().equals(site.url("/story/8"))));
        }
    }

    private static void lead(HttpExchange exchange, int status, URI to) throws IOException {
        exchange.getResponseHeaders().set("Location", to.toString());
        Site.reply(exchange, status, "");
    }

    @Test
    void a_changed_entry_is_read_again() {
        var entry =
                "<feed><entry><id>e1</id><title>Story 1</title><link href='/story/1'/><updated>2026-02-0%dT10:00:00Z</updated></entry></feed>";
        site.on(
                "/story/1",
                (exchange, turn) ->
                        Site.reply(
                                exchange,
                                200,
                                turn < 3 ? page(1) : page(1).replace("closed", "open")));
        site.on(
                "/feed",
                (exchange, turn) -> Site.reply(exchange, 200, entry.formatted(1 + turn / 4 % 9)));
        poll(source("gull", site.url("/feed")));
        awaitTitles("Story 1", "Story 1");
        awaitRequests("/story/1", 2);
        awaitTitles("Story 1", "Story 1");
        assertThat(told.getFirst().id()).isEqualTo(told.getLast().id());
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
