package org.tocsin.kafka.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.tocsin.article.Outlet;
import org.tocsin.article.OutletKind;
import org.tocsin.fetch.Source;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// A press on loopback: every host is an address of its own, has one feed, and watches how it is
/// asked. Each third story stands on the next host, each fourth is led on to it.
final class Press implements AutoCloseable {
    private final List<HttpServer> servers = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> hosts = new ArrayList<>();
    private final AtomicInteger stories = new AtomicInteger();
    private final Map<String, HostWatch> watches = new ConcurrentHashMap<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private final int port;

    /// @param network the third part of the addresses, so that two presses keep apart
    Press(int network, int count) throws IOException {
        var first = HttpServer.create(new InetSocketAddress("127.0." + network + ".1", 0), 0);
        port = first.getAddress().getPort();
        open(first, "127.0." + network + ".1");
        for (var host = 2; host <= count; host++) {
            var name = "127.0." + network + "." + host;
            open(HttpServer.create(new InetSocketAddress(name, port), 0), name);
        }
    }

    private void open(HttpServer server, String host) {
        hosts.add(host);
        watches.put(host, new HostWatch());
        server.setExecutor(threads);
        server.createContext("/", exchange -> answer(host, exchange));
        server.start();
        servers.add(server);
    }

    /// Told the path of every page that was served, before its answer has an end.
    void onPage(Consumer<String> listener) {
        listeners.add(listener);
    }

    List<Source> sources() {
        return hosts.stream().map(this::source).toList();
    }

    private Source source(String host) {
        var id = "host-" + host.replace('.', '-');
        var outlet =
                new Outlet(id, List.of(id), List.of(host), null, "en", OutletKind.ONLINE, id, null);
        return new Source(outlet, List.of(url(host, "/feed")), null);
    }

    private URI url(String host, String path) {
        return URI.create("http://" + host + ":" + port + path);
    }

    /// One more story at every host.
    void publish() {
        stories.incrementAndGet();
    }

    /// The titles of all that was published.
    List<String> titles() {
        return hosts.stream()
                .flatMap(
                        host ->
                                IntStream.rangeClosed(1, stories.get())
                                        .mapToObj(n -> title(host, n)))
                .sorted()
                .toList();
    }

    HostWatch watch(String host) {
        return Objects.requireNonNull(watches.get(host));
    }

    List<String> hosts() {
        return hosts;
    }

    private static String title(String host, int number) {
        return "Story " + number + " of " + host;
    }

    private String next(String host) {
        return hosts.get((hosts.indexOf(host) + 1) % hosts.size());
    }

    private void answer(String host, HttpExchange exchange) throws IOException {
        var watch = watch(host);
        watch.begins();
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/feed")) {
                reply(watch, exchange, 200, feed(host));
            } else if (path.startsWith("/led/")) {
                var to = url(next(host), path.replace("/led/", "/story/"));
                exchange.getResponseHeaders().set("Location", to.toString());
                reply(watch, exchange, 302, "");
            } else if (path.startsWith("/story/")) {
                listeners.forEach(listener -> listener.accept(path));
                var parts = path.split("/", -1);
                reply(watch, exchange, 200, page(parts[2], Integer.parseInt(parts[3])));
            } else {
                reply(watch, exchange, 404, "");
            }
        } finally {
            watch.ends();
        }
    }

    private static void reply(HostWatch watch, HttpExchange exchange, int status, String text)
            throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        watch.replies();
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private String feed(String host) {
        var items = new StringBuilder("<rss><channel><title>x</title>");
        for (var n = stories.get(); n > 0; n--) {
            var path = host + "/" + n;
            var link =
                    n % 3 == 0
                            ? url(next(host), "/story/" + path)
                            : url(host, n % 4 == 0 ? "/led/" + path : "/story/" + path);
            items.append("<item><guid>%s</guid><link>%s</link></item>".formatted(path, link));
        }
        return items.append("</channel></rss>").toString();
    }

    private static String page(String host, int number) {
        var words =
                ("The harbour of Port Ella was closed on the order of station %s for the %d. time,"
                                + " the ferries stay away, and nobody knows for how long. ")
                        .formatted(host, number);
        return "<html lang=en><h1>%s</h1><article><p>%s</p><p>%s</p></article>"
                .formatted(title(host, number), words, words.repeat(10));
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }
}
