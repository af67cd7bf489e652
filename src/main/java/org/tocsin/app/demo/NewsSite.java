package org.tocsin.app.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Outlet;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The demo's outlets on the web: one HTTP server, on this machine's loopback address at a port
/// that was free unless it is told otherwise, where each article appears in its second.
///
/// `/` lists the outlets, `/OUTLET/feed.xml` and its like ([OutletFeed]) are an outlet's feed,
/// `/OUTLET/ARTICLE.html` a page.
public final class NewsSite implements AutoCloseable {
    private static final String HTML = "text/html; charset=utf-8";

    private final DemoNewsroom newsroom;
    private final InstantSource clock;
    private final HttpServer server;
    private final URI address;
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();

    private NewsSite(
            DemoNewsroom newsroom, InstantSource clock, HttpServer server, @Nullable URI address) {
        this.newsroom = newsroom;
        this.clock = clock;
        this.server = server;
        this.address =
                address == null
                        ? URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/")
                        : address;
    }

    /// Serves from now on until closed.
    ///
    /// @throws IOException when no port can be had
    public static NewsSite open(DemoNewsroom newsroom, InstantSource clock) throws IOException {
        var any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        return open(newsroom, clock, any, null);
    }

    /// As above, for readers on other machines.
    ///
    /// @param address what they call it, with a `/` at its end; null for this machine's own name
    /// @throws IOException when the port cannot be had
    public static NewsSite open(
            DemoNewsroom newsroom,
            InstantSource clock,
            InetSocketAddress listen,
            @Nullable URI address)
            throws IOException {
        var server = HttpServer.create(listen, 0);
        var site = new NewsSite(newsroom, clock, server, address);
        server.createContext("/", site::answer);
        server.setExecutor(site.readers);
        server.start();
        return site;
    }

    /// The front page's address.
    public URI address() {
        return address;
    }

    /// Where an outlet's feed stands, in a format that changes from outlet to outlet.
    public URI feed(Outlet outlet) {
        return newsroom.feed(outlet, address());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            var found = at(exchange.getRequestURI().getPath(), clock.instant());
            if (found.isEmpty()) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            send(exchange, found.get());
        }
    }

    private static void send(HttpExchange exchange, Representation page) throws IOException {
        var asked = exchange.getRequestHeaders();
        var headers = exchange.getResponseHeaders();
        headers.set("ETag", page.etag());
        headers.set("Last-Modified", page.lastModified());
        headers.set("Cache-Control", "no-cache");
        if (page.heldBy(asked.getFirst("If-None-Match"), asked.getFirst("If-Modified-Since"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        headers.set("Content-Type", page.type());
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", String.valueOf(page.bytes().length));
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        exchange.sendResponseHeaders(200, page.bytes().length);
        exchange.getResponseBody().write(page.bytes());
    }

    private Optional<Representation> at(String path, Instant now) {
        if (path.equals("/")) {
            return Optional.of(new Representation(HTML, new FrontPage(newsroom, now).html(), now));
        }
        var parts = path.split("/", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        return newsroom.outlets().byId(parts[1]).flatMap(outlet -> of(outlet, parts[2], now));
    }

    private Optional<Representation> of(Outlet outlet, String file, Instant now) {
        var articles = newsroom.onPages(outlet, now);
        var modified = articles.isEmpty() ? newsroom.start() : articles.getFirst().appears();
        var feed = OutletFeed.ofFile(file);
        if (feed.isPresent()) {
            return Optional.of(feed.get().of(outlet, articles, address(), modified));
        }
        if (!file.endsWith(".html")) {
            return Optional.empty();
        }
        var slug = file.substring(0, file.length() - ".html".length());
        return newsroom.page(outlet, slug, now)
                .map(article -> new ArticlePage(outlet, article, articles, address()))
                .map(page -> new Representation(HTML, page.html(), modified));
    }

    /// Stops listening at once.
    @Override
    public void close() {
        server.stop(0);
        readers.close();
    }
}
