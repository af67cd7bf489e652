package org.tocsin.bench.path;

import org.tocsin.bench.Corpus;
import org.tocsin.bench.world.Service;
import org.tocsin.kafka.TopicAdmin;
import org.tocsin.kafka.TopicSettings;
import org.tocsin.kafka.Topics;
import org.tocsin.topology.StreamsSettings;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the whole path takes for an article, from `articles` to alerts, in turns with its rivals:
/// each a process of its own on one broker, which is a process too. After a warm-up all articles
/// come at once; it is over when nothing is written any more.
final class PathPace {
    private static final int WARM = Integer.getInteger("tocsin.warm", 60_000);
    private static final int MADE_UP = Integer.getInteger("tocsin.records", 40_000);
    private static final int INSTANCES = Integer.getInteger("tocsin.instances", 1);
    private static final int PARTITIONS = Integer.getInteger("tocsin.partitions", 4);
    private static final List<Rival> RIVALS =
            List.of(Rival.IDENTITY, Rival.EXACT_HASH, Rival.IDENTITY, Rival.IDENTITY);

    private final List<byte[]> records = new ArrayList<>();
    private final Path directory;
    private final int articles;

    /// Reads what the property `tocsin.text` names, JSON Lines, after a warm-up by made up texts.
    PathPace(Path directory) throws IOException {
        this.directory = directory;
        var press = new Press();
        var now = Instant.now();
        var file = System.getProperty("tocsin.text");
        for (var i = 0; i < WARM + (file == null ? MADE_UP : 0); i++) {
            records.add(press.record(i, now));
        }
        if (file != null) {
            for (var text : Corpus.read(Path.of(file))) {
                records.add(press.record(text, records.size(), now));
            }
        }
        articles = records.size() - WARM;
    }

    /// In turns with the rivals.
    void run() throws Exception {
        try (var broker = broker()) {
            var kafka = Map.of("bootstrap.servers", broker.line());
            List<Reading> floors = new ArrayList<>();
            for (var i = 0; i < RIVALS.size(); i++) {
                var rival = RIVALS.get(i);
                var reading = rival(rival, kafka, broker, "bench" + i + ".");
                System.out.println("  " + rival + ": " + reading);
                if (rival == Rival.IDENTITY) {
                    floors.add(reading);
                }
            }
            var floor = Reading.median(floors);
            var whole = whole(kafka, broker);
            System.out.println("  the whole path: " + whole);
            System.out.printf(
                    "  %.3f of the floor's median pace, %.1f times its processor time%n",
                    whole.pace() / floor.pace(), whole.micros() / floor.micros());
        }
    }

    /// The path alone.
    void alone() throws Exception {
        try (var broker = broker()) {
            var kafka = Map.of("bootstrap.servers", broker.line());
            System.out.println("  the whole path: " + whole(kafka, broker));
        }
    }

    private Part broker() throws IOException {
        var mean = records.stream().skip(WARM).mapToInt(each -> each.length).average().orElse(0);
        System.out.printf(
                "%npace: %,d articles of %.0f bytes after %,d to warm up, %d partitions, %d instances, exactly once%n",
                articles, mean, WARM, PARTITIONS, INSTANCES);
        return Part.start("768m", BrokerPart.class, "" + directory.resolve("broker"));
    }

    private Reading rival(Rival rival, Map<String, String> kafka, Part broker, String prefix)
            throws Exception {
        var topics = topics(kafka, prefix);
        var state = directory.resolve(prefix + "state");
        try (var part =
                Part.start(
                        "1g",
                        RivalPart.class,
                        rival.name(),
                        kafka.getOrDefault("bootstrap.servers", ""),
                        prefix,
                        "" + state)) {
            part.line();
            return measured(kafka, prefix, topics, broker, List.of(part.handle()), state);
        }
    }

    private Reading whole(Map<String, String> kafka, Part broker) throws Exception {
        var topics = topics(kafka, "whole.");
        var home = Files.createDirectory(directory.resolve("whole"));
        List<Service> services = new ArrayList<>();
        try {
            for (var i = 1; i <= INSTANCES; i++) {
                var own = Files.createDirectory(home.resolve("" + i));
                var shape = new Service.Shape(topics, "i" + i, "1g", StreamsSettings.COMMIT);
                services.add(Service.start(kafka, own, own.resolve("log"), shape));
            }
            var processes = services.stream().map(Service::handle).toList();
            return measured(kafka, "whole", topics, broker, processes, home);
        } finally {
            services.forEach(Service::close);
        }
    }

    private Topics topics(Map<String, String> kafka, String prefix) {
        var topics = Topics.STANDARD.withPrefix(prefix).withPartitions(PARTITIONS);
        try (var admin = new TopicAdmin(kafka)) {
            admin.reconcile(topics.settings());
        }
        return topics;
    }

    private Reading measured(
            Map<String, String> kafka,
            String group,
            Topics topics,
            Part broker,
            List<ProcessHandle> processes,
            Path state)
            throws Exception {
        var names = topics.settings().stream().map(TopicSettings::name).toList();
        var topic = topics.articles().name();
        var spending = new ArrayList<>(processes);
        spending.add(broker.handle());
        try (var gauge = new Gauge(kafka, group, names, spending)) {
            Articles.send(kafka, topic, 0, WARM, this::record);
            gauge.drained(topic, WARM);
            var bytes = broker.ask("bytes").split(" ", -1);
            var start = gauge.mark(topic);
            Articles.send(kafka, topic, WARM, records.size(), this::record);
            var end = gauge.drained(topic, records.size());
            var after = broker.ask("bytes").split(" ", -1);
            return Reading.between(
                    start,
                    end,
                    articles,
                    Long.parseLong(after[0]) - Long.parseLong(bytes[0]),
                    logs(directory.resolve("broker"), topics.prefix(), group),
                    size(state.toFile()));
        }
    }

    private byte[] record(long number) {
        return records.get((int) number);
    }

    /// The logs of these topics, changelogs among them.
    private static long logs(Path broker, String prefix, String group) throws IOException {
        try (Stream<Path> logs = Files.walk(broker, 3)) {
            return logs.filter(log -> of(log.getFileName().toString(), prefix, group))
                    .mapToLong(log -> size(log.toFile()))
                    .sum();
        }
    }

    private static boolean of(String log, String prefix, String group) {
        return log.startsWith(prefix) || log.startsWith(group + "-");
    }

    /// Files may go while they are counted; indexes are laid out before they are filled.
    private static long size(File file) {
        var within = file.listFiles();
        if (within == null) {
            return file.getName().endsWith("index") ? 0 : file.length();
        }
        return Arrays.stream(within).mapToLong(PathPace::size).sum();
    }
}
