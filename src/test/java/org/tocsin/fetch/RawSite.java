package org.tocsin.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// A server on loopback that writes whatever bytes it likes, whatever it was asked.
final class RawSite implements AutoCloseable {
    /// What is written to each caller.
    interface Bytes {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    RawSite(Bytes bytes) throws IOException {
        Future<?> _ =
                threads.submit(
                        () -> {
                            while (!socket.isClosed()) {
                                serve(bytes);
                            }
                            return null;
                        });
    }

    private void serve(Bytes bytes) throws IOException {
        var caller = socket.accept();
        Future<?> _ =
                threads.submit(
                        () -> {
                            try (caller) {
                                bytes.write(caller.getOutputStream());
                            }
                            return null;
                        });
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
    }

    static void say(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
