package org.tocsin.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A shard over real sites on loopback, and all that it tells.
@Timeout(60)
abstract class ShardOnLoopback {
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final PollSchedule FAST =
            new PollSchedule(Duration.ofMillis(20), Duration.ofMillis(60), Duration.ofMillis(100));
    static final Duration LONG = Duration.ofSeconds(15);
    static final Politeness MANNERS = new Politeness(Duration.ZERO, Duration.ofSeconds(30));

    final List<Article> told = new CopyOnWriteArrayList<>();
    final Map<StateKey, Optional<FetchState>> states = new ConcurrentHashMap<>();
    final List<FetchRequest> requests = new CopyOnWriteArrayList<>();
    final List<String> unread = new CopyOnWriteArrayList<>();
    final List<String> unlisted = new CopyOnWriteArrayList<>();
    final List<AutoCloseable> open = new ArrayList<>();
    Site site;

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

    static Source source(String id, URI... feeds) {
        var outlet =
                new Outlet(id, List.of(id), List.of(), null, "en", OutletKind.ONLINE, id, null);
        return new Source(outlet, List.of(feeds), null);
    }

    static HttpFetcher http() {
        return new HttpFetcher(
                new UserAgent("test", "mailto:test@example.org"),
                AddressGuard.loopbackToo(),
                new FetchLimits(200_000, Duration.ofMillis(500), 3));
    }

    Shard poll(Source... sources) {
        return poll(this::keep, Map.of(), sources);
    }

    Shard poll(Journal journal, Map<StateKey, FetchState> before, Source... sources) {
        return poll(journal, before, FetchMeter.NONE, sources);
    }

    Shard poll(
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

    void keep(Step step) {
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

    String feed(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(
                        n ->
                                "<item><title>Story %d</title><guid>g%d</guid><link>%s</link></item>"
                                        .formatted(n, n, site.url("/story/" + n)))
                .collect(Collectors.joining("", "<rss><channel>", "</channel></rss>"));
    }

    void story(int number) {
        site.on("/story/" + number, (exchange, _) -> Site.reply(exchange, 200, page(number)));
    }

    static String page(int number) {
        var words =
                "Story number %d tells that the harbour of Port Ella was closed, that the ferries"
                        + " stay away, and that nobody in the town knows for how long. ";
        return "<html lang=en><h1>Story %1$d</h1><article><p>%2$s</p><p>%2$s</p></article>"
                .formatted(number, words.formatted(number));
    }

    List<String> titles() {
        return told.stream().map(Article::title).toList();
    }

    void awaitTitles(String... titles) {
        await().atMost(LONG).untilAsserted(() -> assertThat(titles()).containsExactly(titles));
    }

    void awaitSeen(int... numbers) {
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(state().seen()).isEqualTo(seen(numbers)));
    }

    FeedState state() {
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

    void awaitRequests(String path, int more) {
        var goal = site.requests(path) + more;
        await().atMost(LONG).until(() -> site.requests(path) >= goal);
    }
}
