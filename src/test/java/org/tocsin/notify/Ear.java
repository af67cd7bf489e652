package org.tocsin.notify;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// A receiver on loopback that takes, refuses or fails as it is told to, and remembers.
final class Ear implements AutoCloseable {
    /// One request, and what it was answered.
    ///
    /// @param headers by name in lower case
    record Heard(TreeMap<String, String> headers, String body, int status) {
        boolean taken() {
            return status / 100 == 2;
        }
    }

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final Function<String, Integer> status;
    private final HttpServer server;

    /// @param port 0 for a free one
    /// @param status what to answer, by the body; 0 hangs up without an answer
    Ear(int port, Function<String, Integer> status) throws IOException {
        this.status = status;
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port() + "/");
    }

    int port() {
        return server.getAddress().getPort();
    }

    List<Heard> heard() {
        return heard;
    }

    /// The bodies that it took, in order.
    List<String> taken() {
        return heard.stream().filter(Heard::taken).map(Heard::body).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var answer = status.apply(body);
            var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            exchange.getRequestHeaders().forEach((name, all) -> headers.put(name, all.getFirst()));
            heard.add(new Heard(headers, body, answer));
            if (answer == 0) {
                return;
            }
            if (answer / 100 == 3) {
                exchange.getResponseHeaders().add("Location", "/elsewhere");
            }
            var words = ("as told: " + answer).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer, words.length);
            exchange.getResponseBody().write(words);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
