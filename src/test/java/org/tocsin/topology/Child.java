package org.tocsin.topology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A [PathProcess] as its parent sees it.
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader says;
    private final Records records;

    private Child(Process process, BufferedReader says, Records records) {
        this.process = process;
        this.says = says;
        this.records = records;
    }

    /// Starts one, and returns when its broker takes requests.
    static Child start(Path data, Duration commit, boolean exactlyOnce) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(
                        java,
                        "-Xmx700m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        PathProcess.class.getName(),
                        data.toString(),
                        "" + commit.toMillis(),
                        "" + exactlyOnce);
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectError(data.resolve("child.log").toFile())
                            .start();
            var says = process.inputReader();
            var broker = says.readLine();
            if (broker == null) {
                throw new IllegalStateException("no broker came up, see " + data);
            }
            var client = Map.of("bootstrap.servers", broker.replace("broker ", ""));
            return new Child(process, says, new Records(client, PathProcess.topics()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits until the path runs.
    Child awaitRunning() {
        try {
            if (!"running".equals(says.readLine())) {
                throw new IllegalStateException("the path did not come up");
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Records records() {
        return records;
    }

    /// kill -9.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
