package org.tocsin.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.article.Article;
import org.tocsin.article.Outlet;
import org.tocsin.article.OutletKind;
import org.tocsin.article.Outlets;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/// Every way of [Ways], all at once: one shard polls them, each is a host of its own, and for each
/// the counter that moves and the stories that come are told.
@Timeout(60)
class MisbehaviourTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LEAST = Duration.ofMillis(500);
    private static final int MAX_BYTES = 2_000_000;
    private static final Duration DEADLINE = Duration.ofSeconds(5);

    private static final Map<String, List<String>> WORDS = new ConcurrentHashMap<>();
    private static final Map<String, List<Article>> TOLD = new ConcurrentHashMap<>();
    private static final Map<String, Rogue> HOSTS = new ConcurrentHashMap<>();
    private static final long BEGAN = System.nanoTime();
    private static final AtomicReference<Shard> SHARD = new AtomicReference<>();
    private static final AtomicInteger LOOKUPS = new AtomicInteger();
    private static final List<AutoCloseable> OPEN = new ArrayList<>();

    static Stream<Way> ways() {
        return Ways.all().stream();
    }

    @BeforeAll
    static void misbehave() throws Exception {
        var sources = new ArrayList<Source>();
        for (var way : Ways.all()) {
            var rogue =
                    way.tls()
                            ? WrongCertificate.rogue("127.0.99." + (sources.size() + 1))
                            : new Rogue("127.0.99." + (sources.size() + 1));
            HOSTS.put(way.id(), rogue);
            OPEN.add(rogue);
            way.paths().forEach(rogue::on);
            sources.add(source(way, rogue));
        }
        var http =
                new HttpFetcher(
                        new UserAgent("test", "mailto:test@example.org"),
                        new AddressGuard(true, MisbehaviourTest::lookup),
                        new FetchLimits(MAX_BYTES, DEADLINE, 3));
        OPEN.add(http);
        var shard = new Shard(beat(http, sources), Map.of(), MisbehaviourTest::keep);
        OPEN.add(shard);
        SHARD.set(shard);
        shard.poll(sources, _ -> true);
    }

    @AfterAll
    static void end() throws Exception {
        for (var one : OPEN.reversed()) {
            one.close();
        }
    }

    /// A name that first leads to a good address and then inside.
    private static InetAddress[] lookup(String host) throws UnknownHostException {
        if (!host.equals("changing.example")) {
            return InetAddress.getAllByName(host);
        }
        var inside = LOOKUPS.incrementAndGet() > 3;
        return new InetAddress[] {
            InetAddress.ofLiteral(
                    inside ? "10.0.0.1" : rogue("a DNS answer that changes").url("/").getHost())
        };
    }

    private static Rogue rogue(String name) {
        return Objects.requireNonNull(HOSTS.get(new Way(name).id()));
    }

    private static Source source(Way way, Rogue rogue) {
        var outlet =
                new Outlet(
                        way.id(),
                        List.of(way.id()),
                        List.of(),
                        null,
                        "en",
                        OutletKind.ONLINE,
                        way.id(),
                        null);
        var feed =
                way.id().equals("a-dns-answer-that-changes")
                        ? URI.create("http://changing.example:" + rogue.port() + "/feed")
                        : rogue.url("/feed");
        return new Source(outlet, List.of(feed), null);
    }

    private static Beat beat(HttpFetcher http, List<Source> sources) {
        var meter =
                new FetchMeter() {
                    @Override
                    public void asked(StateKey key, FetchOutcome outcome) {
                        count(key.source(), outcome.word());
                    }

                    @Override
                    public void broke(StateKey key, Throwable error) {
                        count(key.source(), "broke: " + error);
                    }
                };
        return new Beat(
                http,
                new Politeness(Duration.ZERO, Duration.ofSeconds(30)),
                new PollSchedule(
                        Duration.ofMillis(200), Duration.ofMillis(400), Duration.ofSeconds(5)),
                Duration.ofMillis(50),
                new Outlets(sources.stream().map(Source::outlet).toList()),
                InstantSource.system(),
                InstantSource.system(),
                () -> 0,
                meter);
    }

    private static void keep(Step step) {
        // As its owner would.
        step.requests().forEach(request -> Thread.ofVirtual().start(() -> take(request)));
        step.notes().forEach(note -> count(note.source(), note.word().name()));
        step.articles()
                .forEach(
                        article ->
                                TOLD.computeIfAbsent(
                                                String.valueOf(article.outlet()),
                                                _ -> new CopyOnWriteArrayList<>())
                                        .add(article));
    }

    private static void take(FetchRequest request) {
        try {
            Objects.requireNonNull(SHARD.get()).take(request, MisbehaviourTest::keep);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void count(String source, String word) {
        WORDS.computeIfAbsent(source, _ -> new CopyOnWriteArrayList<>()).add(word);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void each_has_its_outcome(Way way) {
        var left = PATIENCE.minusNanos(System.nanoTime() - BEGAN);
        await().atMost(left.compareTo(LEAST) < 0 ? LEAST : left)
                .untilAsserted(
                        () -> {
                            assertThat(WORDS.getOrDefault(way.id(), List.of()))
                                    .contains(way.words().toArray(String[]::new));
                            assertThat(titles(way)).containsExactlyElementsOf(way.titles());
                        });
        assertThat(WORDS.getOrDefault(way.id(), List.of()))
                .noneMatch(word -> word.startsWith("broke"));
        var asked =
                way.most() == 0
                        ? rogue(way.name()).requests("/feed")
                        : (int)
                                WORDS.getOrDefault(way.id(), List.of()).stream()
                                        .filter(way.words()::contains)
                                        .count();
        assertThat(asked).as("how often it was asked").isLessThanOrEqualTo(way.most());
    }

    private static List<String> titles(Way way) {
        return TOLD.getOrDefault(way.id(), List.of()).stream().map(Article::title).toList();
    }
}
