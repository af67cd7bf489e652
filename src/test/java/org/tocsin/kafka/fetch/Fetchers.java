package org.tocsin.kafka.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Fetcher processes of one group.
final class Fetchers implements AutoCloseable {
    private final Path dir;
    private final List<String> head;
    private final List<Running> running = new ArrayList<>();
    private int started;

    record Running(String name, Process process, BufferedReader says) {}

    Fetchers(Path dir, String bootstrap, String prefix, Press press) throws IOException {
        this.dir = dir;
        var list =
                press.sources().stream()
                        .map(
                                s ->
                                        "  - {id: %s, names: [%s], domains: [%s], kind: online, language: en, family: %s, verified: never, feeds: ['%s']}"
                                                .formatted(
                                                        s.id(),
                                                        s.id(),
                                                        s.outlet().domains().getFirst(),
                                                        s.id(),
                                                        s.addresses().getFirst().url()))
                        .collect(Collectors.joining("\n", "version: 1\nsources:\n", "\n"));
        var sources = Files.writeString(dir.resolve("sources.yaml"), list);
        head =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        FetchProcess.class.getName(),
                        bootstrap,
                        prefix,
                        "NAME",
                        sources.toString());
    }

    Running start() throws IOException {
        var name = "fetcher-" + ++started;
        var command = head.stream().map(word -> word.equals("NAME") ? name : word).toList();
        var process =
                new ProcessBuilder(command)
                        .redirectError(dir.resolve(name + ".log").toFile())
                        .start();
        var one = new Running(name, process, process.inputReader());
        running.add(one);
        return one;
    }

    /// Waits until one owns so many partitions.
    static void awaitOwns(Running one, int partitions) throws IOException {
        var line = one.says().readLine();
        while (line != null && !line.equals("owns " + partitions)) {
            line = one.says().readLine();
        }
        if (line == null) {
            throw new IllegalStateException(one.name() + " has ended");
        }
    }

    /// kill -9.
    void kill(Running one) {
        running.remove(one);
        one.process().destroyForcibly();
    }

    /// SIGSTOP: it does nothing any more, and does not know.
    static void freeze(Running one) throws IOException, InterruptedException {
        signal(one, "-STOP");
    }

    /// SIGCONT: it goes on as if nothing had been.
    static void thaw(Running one) throws IOException, InterruptedException {
        signal(one, "-CONT");
    }

    private static void signal(Running one, String signal)
            throws IOException, InterruptedException {
        var kill = new ProcessBuilder("kill", signal, "" + one.process().pid()).start();
        if (kill.waitFor() != 0) {
            throw new IllegalStateException("kill " + signal + " " + one.name() + " failed");
        }
    }

    /// Ends one in good order.
    void end(Running one) throws IOException, InterruptedException {
        running.remove(one);
        one.process().getOutputStream().write('\n');
        one.process().getOutputStream().flush();
        if (!one.process().waitFor(30, TimeUnit.SECONDS)) {
            one.process().destroyForcibly();
            throw new IllegalStateException(one.name() + " did not end");
        }
    }

    @Override
    public void close() {
        running.forEach(one -> one.process().destroyForcibly());
        running.forEach(
                one -> {
                    try {
                        one.says().close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
