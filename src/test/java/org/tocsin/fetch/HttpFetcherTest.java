package org.tocsin.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.article.ContentHash;
import org.tocsin.fetch.FetchOutcome.Failed;
import org.tocsin.fetch.FetchOutcome.Fetched;
import org.tocsin.fetch.FetchOutcome.Gone;
import org.tocsin.fetch.FetchOutcome.NotModified;
import org.tocsin.fetch.FetchOutcome.Reason;
import org.tocsin.fetch.FetchOutcome.Refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

@Timeout(30)
class HttpFetcherTest {
    private static final int MAX_BYTES = 100_000;
    private static final Duration DEADLINE = Duration.ofMillis(700);
    private static final UserAgent AGENT = new UserAgent("test", "mailto:test@example.org");

    private Site site;
    private HttpFetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        fetcher = fetcher(AddressGuard.loopbackToo());
    }

    @AfterEach
    void close() {
        fetcher.close();
        site.close();
    }

    private FetchOutcome fetch(URI url, Held held) throws InterruptedException {
        return fetch(fetcher, url, held);
    }

    private static FetchOutcome fetch(HttpFetcher by, URI url, Held held)
            throws InterruptedException {
        return Redirects.follow(url, by.maxRedirects(), next -> by.once(next, held));
    }

    private static HttpFetcher fetcher(AddressGuard guard) {
        return new HttpFetcher(AGENT, guard, new FetchLimits(MAX_BYTES, DEADLINE, 4));
    }

    private FetchOutcome get(String path) throws InterruptedException {
        return fetch(site.url(path), Held.NOTHING);
    }

    private static FetchOutcome fetchOf(HttpFetcher fetcher, RawSite.Bytes bytes) throws Exception {
        try (var raw = new RawSite(bytes)) {
            return fetch(fetcher, raw.url(), Held.NOTHING);
        }
    }

    private static void assertFails(FetchOutcome outcome, Reason reason) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed ->
                                assertThat(failed.reason()).as(failed.detail()).isEqualTo(reason));
    }

    @Test
    void a_body_comes_with_its_type_and_validators_and_we_say_who_asks() throws Exception {
        var agent = new AtomicReference<String>();
        site.on(
                "/feed",
                (exchange, _) -> {
                    agent.set(exchange.getRequestHeaders().getFirst("User-Agent"));
                    exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
                    exchange.getResponseHeaders().set("ETag", "\"7\"");
                    Site.reply(exchange, 200, "<rss/>");
                });
        assertThat(get("/feed"))
                .isInstanceOfSatisfying(
                        Fetched.class,
                        fetched -> {
                            assertThat(fetched.body()).asString().isEqualTo("<rss/>");
                            assertThat(fetched.mediaType()).isEqualTo("text/xml");
                            assertThat(fetched.charset()).isEqualTo("UTF-8");
                            assertThat(fetched.validators().etag()).isEqualTo("\"7\"");
                        });
        assertThat(agent.get()).isEqualTo("Tocsin/test (+mailto:test@example.org)");
    }

    @Test
    void a_server_that_drips_its_headers_is_cut_off_at_the_deadline() throws Exception {
        var start = System.nanoTime();
        var outcome =
                fetchOf(
                        fetcher,
                        out -> {
                            RawSite.say(out, "HTTP/1.1 200 OK\r\n");
                            for (var i = 0; i < 100; i++) {
                                RawSite.say(out, "X-Drip-" + i + ": 1\r\n");
                                Thread.sleep(100);
                            }
                        });
        assertFails(outcome, Reason.TIMEOUT);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isLessThan(DEADLINE.multipliedBy(3));
    }

    @Test
    void a_server_that_drips_its_body_is_cut_off_at_the_deadline() throws Exception {
        var outcome =
                fetchOf(
                        fetcher,
                        out -> {
                            RawSite.say(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
                            for (var i = 0; i < 100; i++) {
                                RawSite.say(out, "x");
                                Thread.sleep(100);
                            }
                        });
        assertFails(outcome, Reason.TIMEOUT);
    }

    @Test
    void a_body_without_end_is_read_to_the_limit_only() throws Exception {
        var block = "x".repeat(10_000);
        var outcome =
                fetchOf(
                        fetcher,
                        out -> {
                            RawSite.say(out, "HTTP/1.1 200 OK\r\n\r\n");
                            while (true) {
                                RawSite.say(out, block);
                            }
                        });
        assertFails(outcome, Reason.TOO_LARGE);
    }

    @Test
    void headers_without_end_are_refused() throws Exception {
        var outcome =
                fetchOf(
                        fetcher,
                        out -> {
                            RawSite.say(out, "HTTP/1.1 200 OK\r\n");
                            while (true) {
                                RawSite.say(out, "X-More: 1\r\n");
                            }
                        });
        assertThat(outcome).isInstanceOf(Failed.class);
    }

    @Test
    void the_limit_counts_bytes_after_decompression() throws Exception {
        var bomb = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[20 * MAX_BYTES]);
        }
        assertThat(bomb.size()).isLessThan(MAX_BYTES);
        site.on(
                "/bomb",
                (exchange, _) -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    Site.reply(exchange, 200, bomb.toByteArray());
                });
        assertFails(get("/bomb"), Reason.TOO_LARGE);
    }

    @Test
    void what_is_no_http_is_a_failure() throws Exception {
        assertThat(fetchOf(fetcher, out -> RawSite.say(out, "220 mail ready\r\n\r\n")))
                .isInstanceOf(Failed.class);
        assertThat(
                        fetchOf(
                                fetcher,
                                out ->
                                        RawSite.say(
                                                out,
                                                "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")))
                .isInstanceOf(Failed.class);
        assertThat(fetchOf(fetcher, _ -> {})).isInstanceOf(Failed.class);
    }

    @Test
    void redirects_are_followed_and_the_last_address_is_told() throws Exception {
        redirect("/a", "/b?x=1");
        redirect("/b", site.url("/c").toString());
        site.on("/c", (exchange, _) -> Site.reply(exchange, 200, "there"));
        assertThat(get("/a"))
                .isInstanceOfSatisfying(
                        Fetched.class, f -> assertThat(f.url()).isEqualTo(site.url("/c")));
    }

    @Test
    void a_loop_of_redirects_ends() throws Exception {
        redirect("/a", "/b");
        redirect("/b", "/a");
        assertFails(get("/a"), Reason.REDIRECTS);
        assertThat(site.requests("/a") + site.requests("/b")).isEqualTo(5);
    }

    // Reserved for documentation, so that a broken guard asks nobody; AddressGuardTest has the
    // rest.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.0.2.1/",
                "http://198.51.100.7/admin",
                "http://[2001:db8::1]/",
                "http://[::ffff:192.0.2.1]/",
                "http://0.0.0.0/",
                "file:///etc/passwd",
                "ftp://example.org/",
                "mailto:desk@example.org",
                "http://no_host.example.org/",
                "http://user:secret@example.org/",
            })
    void a_redirect_inside_is_refused(String target) throws Exception {
        redirect("/a", target);
        assertThat(get("/a")).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "localhost",
                "[::1]",
                "127.1",
                "2130706433",
                "0x7f000001",
                "0177.0.0.1"
            })
    void loopback_is_refused_unless_it_is_opened(String host) throws Exception {
        site.on("/", (exchange, _) -> Site.reply(exchange, 200, "inside"));
        var url = URI.create("http://" + host + ":" + site.url("/").getPort() + "/");
        try (var strict = fetcher(AddressGuard.internet())) {
            assertThat(fetch(strict, url, Held.NOTHING))
                    .matches(o -> o instanceof Refused || o instanceof Failed);
        }
        assertThat(site.requests("/")).isZero();
    }

    @Test
    void a_redirect_from_https_to_http_is_refused() {
        var secure = URI.create("https://gull.example/a");
        var open = new FetchOutcome.Moved(URI.create("http://gull.example/a"), true);
        assertThat(HttpFetcher.checked(secure, open)).isInstanceOf(Refused.class);
        var other = new FetchOutcome.Moved(URI.create("https://gull.example/b"), true);
        assertThat(HttpFetcher.checked(secure, other)).isEqualTo(other);
    }

    @Test
    void a_held_body_makes_the_get_conditional() throws Exception {
        site.on(
                "/feed",
                (exchange, _) -> {
                    var headers = exchange.getRequestHeaders();
                    var known =
                            "\"7\"".equals(headers.getFirst("If-None-Match"))
                                    && "Mon".equals(headers.getFirst("If-Modified-Since"));
                    Site.reply(exchange, known ? 304 : 200, known ? "" : "news");
                });
        var held = new Held(new Validators("\"7\"", "Mon"), null);
        assertThat(fetch(site.url("/feed"), held))
                .isEqualTo(new NotModified(Validators.NONE, true, null));
    }

    @Test
    void the_body_that_we_hold_is_no_news_under_a_new_etag() throws Exception {
        site.on(
                "/feed",
                (exchange, turn) -> {
                    exchange.getResponseHeaders().set("ETag", "\"" + turn + "\"");
                    Site.reply(exchange, 200, "same");
                });
        var hash = ContentHash.of("same".getBytes(StandardCharsets.UTF_8));
        var outcome = fetch(site.url("/feed"), new Held(Validators.NONE, hash));
        assertThat(outcome).isEqualTo(new NotModified(new Validators("\"1\"", null), false, null));
    }

    @Test
    void statuses_are_told_apart() throws Exception {
        site.on("/gone", (exchange, _) -> Site.reply(exchange, 410, "bye"));
        site.on("/broken", (exchange, _) -> Site.reply(exchange, 500, "oops"));
        site.on(
                "/busy",
                (exchange, _) -> {
                    exchange.getResponseHeaders().set("Retry-After", "120");
                    Site.reply(exchange, 503, "later");
                });
        assertThat(get("/gone")).isEqualTo(new Gone());
        assertThat(get("/broken")).isEqualTo(new Failed(Reason.STATUS, 500, "HTTP 500", null));
        assertThat(get("/busy"))
                .isEqualTo(new Failed(Reason.STATUS, 503, "HTTP 503", Duration.ofMinutes(2)));
        assertThat(get("/none")).isEqualTo(new Failed(Reason.STATUS, 404, "HTTP 404", null));
    }

    @Test
    void nobody_there_is_a_failure() throws Exception {
        var url = site.url("/");
        site.close();
        assertFails(fetch(url, Held.NOTHING), Reason.CONNECTION);
        assertFails(fetch(URI.create("http://nobody.invalid/"), Held.NOTHING), Reason.UNKNOWN_HOST);
    }

    @Test
    void a_connection_whose_body_was_read_is_used_again() throws Exception {
        var ports = new HashSet<Integer>();
        site.on(
                "/ok",
                (exchange, _) -> {
                    ports.add(exchange.getRemoteAddress().getPort());
                    Site.reply(exchange, 200, "fine");
                });
        for (var i = 0; i < 5; i++) {
            assertThat(get("/ok")).isInstanceOf(Fetched.class);
        }
        assertThat(ports).hasSize(1);
    }

    @Test
    void abandoned_exchanges_leave_no_connection_behind() throws Exception {
        site.on("/hang", (_, _) -> sleep());
        site.on("/big", (exchange, _) -> Site.reply(exchange, 200, new byte[3 * MAX_BYTES]));
        site.on("/ok", (exchange, _) -> Site.reply(exchange, 200, "fine"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var hanging = IntStream.range(0, 80).mapToObj(_ -> threads.submit(() -> get("/hang")));
            for (var one : hanging.toList()) {
                assertFails(one.get(), Reason.TIMEOUT);
            }
        }
        for (var i = 0; i < 80; i++) {
            assertFails(get("/big"), Reason.TOO_LARGE);
        }
        assertThat(get("/ok")).isInstanceOf(Fetched.class);
    }

    @Test
    void a_user_agent_without_a_contact_is_refused() {
        assertThatThrownBy(() -> new UserAgent("1", " ")).hasMessageContaining("contact");
    }

    private void redirect(String from, String to) {
        site.on(
                from,
                (exchange, _) -> {
                    exchange.getResponseHeaders().set("Location", to);
                    Site.reply(exchange, 302, "");
                });
    }

    private static void sleep() {
        try {
            Thread.sleep(2_000);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
