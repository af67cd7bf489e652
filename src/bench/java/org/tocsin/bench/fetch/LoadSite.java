package org.tocsin.bench.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Hosts on the loopback network behind one door: each address of it is a host. Of a hundred feeds,
/// 55 answer 304 after the first time, 20 have a new story each time, ten change their ETag and
/// nothing else, five each are slow, missing, broken, or led on to another path.
final class LoadSite implements AutoCloseable {
    private static final int SLOW_MILLIS = 2_000;

    private final ServerSocket door;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, HostLog> hosts = new ConcurrentHashMap<>();
    private final Map<String, List<Long>> polls = new ConcurrentHashMap<>();

    LoadSite() throws IOException {
        // Every address of 127.0.0.0/8 must be answered.
        door = new ServerSocket(0, 1_000, InetAddress.getByName("0.0.0.0"));
        Future<?> _ =
                threads.submit(
                        () -> {
                            while (!door.isClosed()) {
                                var guest = door.accept();
                                Future<?> _ = threads.submit(() -> serve(guest));
                            }
                            return null;
                        });
    }

    URI feed(int host, int feed) {
        return URI.create(
                "http://127.1.%d.%d:%d/feed/%d"
                        .formatted(host / 250, 1 + host % 250, door.getLocalPort(), feed));
    }

    Collection<HostLog> hosts() {
        return hosts.values();
    }

    /// When each feed was asked for, in nanoseconds.
    Map<String, List<Long>> polls() {
        return polls;
    }

    private Void serve(Socket guest) throws IOException, InterruptedException {
        var host = guest.getLocalAddress().getHostAddress();
        var log = hosts.computeIfAbsent(host, _ -> new HostLog());
        log.connected();
        try (guest;
                var in =
                        new BufferedReader(
                                new InputStreamReader(
                                        guest.getInputStream(), StandardCharsets.ISO_8859_1))) {
            var out = guest.getOutputStream();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var asks = false;
                var path = line.split(" ", 3)[1];
                for (var head = in.readLine(); head != null && !head.isEmpty(); ) {
                    asks |= head.startsWith("If-None-Match");
                    head = in.readLine();
                }
                log.begins();
                answer(log, host, path, asks, out);
            }
        } finally {
            log.left();
        }
        return null;
    }

    private void answer(HostLog log, String host, String path, boolean asks, OutputStream out)
            throws IOException, InterruptedException {
        if (path.startsWith("/story/")) {
            say(log, out, "200 OK", page(path));
        } else if (path.startsWith("/feed/")) {
            var feed = host + path;
            var times = polls.computeIfAbsent(feed, _ -> new CopyOnWriteArrayList<>());
            times.add(System.nanoTime());
            feed(Math.floorMod(feed.hashCode(), 100), path, times.size(), asks, log, out);
        } else if (path.startsWith("/moved/")) {
            say(log, out, "200 OK", feed(path, 1));
        } else {
            say(log, out, "404 Not Found", "");
        }
    }

    private static void feed(
            int kind, String path, int turn, boolean asks, HostLog log, OutputStream out)
            throws IOException, InterruptedException {
        if (kind < 55) {
            say(
                    log,
                    out,
                    asks ? "304 Not Modified\r\nETag: \"1\"" : "200 OK\r\nETag: \"1\"",
                    asks ? "" : feed(path, 1));
        } else if (kind < 75) {
            say(log, out, "200 OK", feed(path, turn));
        } else if (kind < 85) {
            say(log, out, "200 OK\r\nETag: \"" + turn + "\"", feed(path, 1));
        } else if (kind < 90) {
            Thread.sleep(SLOW_MILLIS);
            say(log, out, "200 OK", feed(path, 1));
        } else if (kind < 92) {
            say(log, out, "404 Not Found", "");
        } else if (kind < 95) {
            say(log, out, "503 Busy", "");
        } else {
            say(log, out, "301 Moved\r\nLocation: /moved" + path, "");
        }
    }

    private static String feed(String path, int stories) {
        var items = new StringBuilder("<rss><channel><title>x</title>");
        for (var n = stories; n > Math.max(0, stories - 30); n--) {
            items.append(
                    "<item><title>Story %d</title><guid>%s-%d</guid><link>/story%s/%d</link></item>"
                            .formatted(n, path, n, path, n));
        }
        return items.append("</channel></rss>").toString();
    }

    private static String page(String path) {
        var words =
                "The harbour of Port Ella was closed, say those of %s, and nobody knows for how long. "
                        .formatted(path);
        return "<html lang=en><h1>Story</h1><article><p>%s</p></article>"
                .formatted(words.repeat(20));
    }

    private static void say(HostLog log, OutputStream out, String status, String body)
            throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var head = "HTTP/1.1 %s\r\nContent-Length: %d\r\n\r\n".formatted(status, bytes.length);
        var whole = new java.io.ByteArrayOutputStream();
        whole.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        whole.writeBytes(bytes);
        // Before the guest can know: else a thread that wakes late would see too short a pause.
        log.ends();
        out.write(whole.toByteArray());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
