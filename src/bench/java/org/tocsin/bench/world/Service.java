package org.tocsin.bench.world;

import org.tocsin.bench.Jvm;
import org.tocsin.kafka.Topics;
import org.tocsin.topology.StreamsSettings;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The product's stream role, as a process of its own on somebody else's Kafka.
public final class Service implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Pattern BUCKET =
            Pattern.compile("tocsin_fetch_to_alert_seconds_bucket\\{le=\"([^\"]+)\"\\} ([0-9.]+)");

    private static final String INSTALLATION = System.getProperty("tocsin.installation", "");

    private final Process process;
    private final URI metrics;
    private final HttpClient http = HttpClient.newHttpClient();

    private Service(Process process, URI metrics) {
        this.process = process;
        this.metrics = metrics;
    }

    /// How it is run.
    ///
    /// @param heap as `-Xmx` takes it
    /// @param commit between two transactions
    public record Shape(Topics topics, String instance, String heap, Duration commit) {
        public static Shape of(Topics topics) {
            return new Shape(topics, "one", "1g", StreamsSettings.COMMIT);
        }

        private String settings(String bootstrap, int port) {
            return """
            kafka: {bootstrap.servers: '%s'}
            topics: {prefix: '%s', partitions: %d}
            stream: {instance: %s, commit: %s}
            metrics: {host: 127.0.0.1, port: %d}
            """
                    .formatted(
                            bootstrap,
                            topics.prefix(),
                            topics.partitions(),
                            instance,
                            commit,
                            port);
        }
    }

    /// Starts it and waits until it says that it is up.
    public static Service start(Map<String, String> kafka, Path directory, Path log, Shape shape)
            throws IOException, InterruptedException {
        var port = freePort();
        var settings = directory.resolve("tocsin.yaml");
        var bootstrap = kafka.getOrDefault("bootstrap.servers", "");
        Files.writeString(settings, shape.settings(bootstrap, port));
        var line = line(shape.heap());
        line.addAll(
                List.of(
                        "run",
                        "--role",
                        "stream",
                        "--settings",
                        settings.toString(),
                        "--data",
                        directory.resolve("data").toString()));
        var builder = new ProcessBuilder(line);
        builder.environment().put("TOCSIN_JAVA_OPTS", "-Xmx" + shape.heap());
        var before = Files.exists(log) ? Files.size(log) : 0;
        var process =
                builder.redirectErrorStream(true)
                        .redirectOutput(Redirect.appendTo(log.toFile()))
                        .start();
        var service = new Service(process, URI.create("http://127.0.0.1:" + port));
        service.awaitReady(log, before);
        return service;
    }

    /// The classes of this build, or the installation that `-Dtocsin.installation` names.
    private static List<String> line(String heap) {
        if (!INSTALLATION.isEmpty()) {
            return new ArrayList<>(List.of(Path.of(INSTALLATION, "bin", "tocsin").toString()));
        }
        var line = Jvm.line(heap);
        line.add("org.tocsin.app.Tocsin");
        return line;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// @param before bytes of the log that an earlier process wrote
    private void awaitReady(Path log, long before) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try (var said = Files.newInputStream(log)) {
                said.skipNBytes(before);
                var text = new String(said.readAllBytes(), StandardCharsets.UTF_8);
                if (text.contains("up, Kafka at")) {
                    return;
                }
            }
            Thread.sleep(200);
        }
        process.destroy();
        throw new IllegalStateException("the service did not start: " + Files.readString(log));
    }

    /// The process itself.
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /// What its histogram holds by now.
    Delays delays() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(metrics.resolve("/metrics")).build();
        var page = http.send(request, BodyHandlers.ofString()).body();
        List<Double> bounds = new ArrayList<>();
        List<Long> counts = new ArrayList<>();
        var bucket = BUCKET.matcher(page);
        while (bucket.find()) {
            var bound = bucket.group(1);
            bounds.add(bound.equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(bound));
            counts.add((long) Double.parseDouble(bucket.group(2)));
        }
        return new Delays(bounds, counts);
    }

    /// Ends it as a power cut would.
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
    }
}
