package org.tocsin.bench.path;

import org.tocsin.bench.world.Service;
import org.tocsin.kafka.TopicAdmin;
import org.tocsin.kafka.TopicSettings;
import org.tocsin.kafka.Topics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the stream role needs as it holds more and more articles, and how soon it runs again: after
/// a stop in good order, and after a kill.
final class Held {
    private static final List<Long> STEPS =
            Arrays.stream(System.getProperty("tocsin.held", "10000,100000").split(","))
                    .map(Long::valueOf)
                    .toList();
    private static final String HEAP = System.getProperty("tocsin.stream.heap", "1g");

    private final Path directory;
    private final Press press = new Press();
    private final Topics topics = Topics.STANDARD.withPrefix("held.");
    private final Path home;
    private final Path log;

    Held(Path directory) throws IOException {
        this.directory = directory;
        home = Files.createDirectory(directory.resolve("held"));
        log = home.resolve("log");
    }

    void run() throws Exception {
        System.out.printf("%nheld: heap %s, %d partitions%n", HEAP, topics.partitions());
        try (var broker = Part.start("768m", BrokerPart.class, "" + directory.resolve("broker"))) {
            var kafka = Map.of("bootstrap.servers", broker.line());
            try (var admin = new TopicAdmin(kafka)) {
                admin.reconcile(topics.settings());
            }
            try (var service = start(kafka)) {
                fill(kafka, service, broker);
            }
            restart(kafka);
        }
    }

    private Service start(Map<String, String> kafka) throws IOException, InterruptedException {
        var shape = new Service.Shape(topics, "one", HEAP, Duration.ofMillis(100));
        return Service.start(kafka, home, log, shape);
    }

    private void fill(Map<String, String> kafka, Service service, Part broker) throws Exception {
        var names = topics.settings().stream().map(TopicSettings::name).toList();
        var articles = topics.articles().name();
        var spending = List.of(service.handle(), broker.handle());
        try (var gauge = new Gauge(kafka, "held", names, spending)) {
            var held = 0L;
            for (var step : STEPS) {
                var start = gauge.mark(articles);
                Articles.send(kafka, articles, held, step, i -> press.record(i, Instant.now()));
                var end = gauge.drained(articles, step);
                var count = step - held;
                var lives = Live.of(service.handle());
                System.out.printf(
                        Locale.ROOT,
                        "  %,d held (%,d in the lane, %,d claims): %,.0f articles/s,"
                                + " %,.0f us of processor, %,d MiB resident, %,d MiB live%n",
                        step,
                        lives.articles(),
                        lives.claims(),
                        count * 1e9 / (end.nanos() - start.nanos()),
                        end.processor().minus(start.processor()).toNanos() / 1e3 / count,
                        resident(service.handle().pid()) / 1_024,
                        lives.bytes() >> 20);
                held = step;
            }
        }
    }

    private void restart(Map<String, String> kafka) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var service = start(kafka);
        System.out.printf(
                Locale.ROOT,
                "  runs %.1f s after a start that follows a stop in good order%n",
                (System.nanoTime() - begun) / 1e9);
        service.kill();
        begun = System.nanoTime();
        try (var again = start(kafka)) {
            System.out.printf(
                    Locale.ROOT,
                    "  runs %.1f s after a start that follows a kill, %,d MiB resident, %,d MiB live%n",
                    (System.nanoTime() - begun) / 1e9,
                    resident(again.handle().pid()) / 1_024,
                    Live.of(again.handle()).bytes() >> 20);
        }
    }

    /// Resident memory of a process, in KiB.
    private static long resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", "" + pid, "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
