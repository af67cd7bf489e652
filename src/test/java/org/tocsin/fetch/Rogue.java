package org.tocsin.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// A host that answers as badly as it is told to: raw bytes for every path that has a manner, 404
/// for all others.
final class Rogue implements AutoCloseable {
    /// How one path is answered.
    interface Manner {
        void answer(Request request) throws IOException, InterruptedException;
    }

    /// One request.
    ///
    /// @param turn of its path, from 1
    /// @param head of the request, as it came
    record Request(int turn, String head, Socket socket, OutputStream out) {
        void say(String words) throws IOException {
            out.write(words.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }

        void say(byte[] bytes) throws IOException {
            out.write(bytes);
            out.flush();
        }

        /// A whole answer.
        void say(String status, String headers, byte[] body) throws IOException {
            say("HTTP/1.1 " + status + "\r\n" + headers);
            say("Content-Length: " + body.length + "\r\nConnection: close\r\n\r\n");
            say(body);
        }

        void say(String status, String headers, String body) throws IOException {
            say(status, headers, body.getBytes(StandardCharsets.UTF_8));
        }
    }

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Manner> manners = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> turns = new ConcurrentHashMap<>();
    private final ServerSocket door;
    private final String scheme;

    Rogue(String host) throws IOException {
        this("http", new ServerSocket(0, 50, InetAddress.getByName(host)));
    }

    Rogue(String scheme, ServerSocket door) {
        this.scheme = scheme;
        this.door = door;
        Future<?> _ =
                threads.submit(
                        () -> {
                            while (!door.isClosed()) {
                                var caller = door.accept();
                                Future<?> _ = threads.submit(() -> serve(caller));
                            }
                            return null;
                        });
    }

    Rogue on(String path, Manner manner) {
        manners.put(path, manner);
        return this;
    }

    URI url(String path) {
        return URI.create(
                scheme + "://" + door.getInetAddress().getHostAddress() + ":" + port() + path);
    }

    int port() {
        return door.getLocalPort();
    }

    int requests(String path) {
        var count = turns.get(path);
        return count == null ? 0 : count.get();
    }

    private Void serve(Socket caller) throws IOException, InterruptedException {
        try (caller;
                var in =
                        new BufferedReader(
                                new InputStreamReader(
                                        caller.getInputStream(), StandardCharsets.ISO_8859_1))) {
            var head = new StringBuilder();
            for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                head.append(line).append('\n');
            }
            var path = head.isEmpty() ? "" : head.toString().split(" ", 3)[1];
            var turn = turns.computeIfAbsent(path, _ -> new AtomicInteger()).incrementAndGet();
            var request = new Request(turn, head.toString(), caller, caller.getOutputStream());
            var manner = manners.get(path);
            if (manner == null) {
                request.say("404 Not Found", "", "");
            } else {
                manner.answer(request);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
