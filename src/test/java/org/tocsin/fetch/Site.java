package org.tocsin.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A web site on loopback that does what its pages say.
final class Site implements AutoCloseable {
    /// Answers one request; the `turn`-th (from 1) of its path.
    interface Page {
        void answer(HttpExchange exchange, int turn) throws IOException;
    }

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> turns = new ConcurrentHashMap<>();
    private final HttpServer server;

    private final String host;

    Site() throws IOException {
        this("127.0.0.1");
    }

    /// @param host an address of the loopback network: each is a host of its own
    Site(String host) throws IOException {
        this.host = host;
        server = HttpServer.create(new InetSocketAddress(host, 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    Site on(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    URI url(String path) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
    }

    int requests(String path) {
        var count = turns.get(path);
        return count == null ? 0 : count.get();
    }

    static void reply(HttpExchange exchange, int status, String body) throws IOException {
        reply(exchange, status, body.getBytes(StandardCharsets.UTF_8));
    }

    static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var turn = turns.computeIfAbsent(path, _ -> new AtomicInteger()).incrementAndGet();
            var page = pages.get(path);
            if (page == null) {
                reply(exchange, 404, "not here");
            } else {
                page.answer(exchange, turn);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
