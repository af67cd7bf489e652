package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

class FetchCommandTest {
    private static final Map<String, String> PAGES =
            Map.of(
                    "/robots.txt",
                    "User-agent: *\nDisallow: /private\n",
                    "/rss",
                    "<rss><channel><title>Gull</title><item><link>/1</link></item></channel></rss>",
                    "/1",
                    "<html><head><title>Ships</title></head><body><article><h1>Ships leave</h1><p>"
                            + "Two ships left the harbour of Port Ella on Monday. ".repeat(8)
                            + "</p></article></body></html>");

    private final HttpServer server = server();

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void start() {
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        var page = PAGES.get(exchange.getRequestURI().getPath());
                        var body = (page == null ? "" : page).getBytes(StandardCharsets.UTF_8);
                        exchange.sendResponseHeaders(
                                page == null ? 404 : 200, page == null ? -1 : body.length);
                        exchange.getResponseBody().write(body);
                    }
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private Ran fetch(String path) throws IOException {
        return Ran.tocsin("fetch", "--loopback", "--contact", "desk@gull.example", url(path));
    }

    @Test
    void a_feed_comes_as_its_lines() throws IOException {
        var ran = fetch("/rss");
        assertThat(ran.code()).as(ran.err().toString()).isZero();
        assertThat(ran.objects()).hasSize(2);
        assertThat(ran.objects().getLast().get("url").asText()).isEqualTo(url("/1"));
        assertThat(ran.err())
                .satisfiesExactly(
                        line -> assertThat(line).contains("GET", "/robots.txt: fetched"),
                        line -> assertThat(line).contains("/.well-known/tdmrep.json", "HTTP 404"),
                        line -> assertThat(line).contains("/rss: fetched", " bytes"),
                        line -> assertThat(line).contains("bytes, type none"));
    }

    @Test
    void a_page_comes_as_its_article() throws IOException {
        var ran = fetch("/1");
        assertThat(ran.code()).as(ran.err().toString()).isZero();
        assertThat(ran.objects().getFirst().get("body").asText()).startsWith("Two ships left");
        assertThat(ran.err()).last().asString().contains("since it is no feed");
    }

    @Test
    void what_cannot_be_had_says_why() throws IOException {
        assertThat(fetch("/none").err())
                .last()
                .asString()
                .contains("client_error", "find the feed's new one");
        assertThat(fetch("/private/1").err())
                .last()
                .asString()
                .contains("not asked: robots.txt forbids it", "take another feed");
        assertThat(fetch("/none").code()).isEqualTo(1);
    }

    @Test
    void this_machine_is_asked_only_when_that_is_asked_for() throws IOException {
        var ran = Ran.tocsin("fetch", "--contact", "desk@gull.example", url("/rss"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.objects()).isEmpty();
    }

    @Test
    void nobody_is_asked_without_a_contact() throws IOException {
        var ran = Ran.tocsin("fetch", "--loopback", "--contact", "the desk", url("/rss"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).singleElement().asString().contains("fetch.contact must be");
    }
}
