package org.tocsin.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// One real broker for all tests of a JVM: started by the first that asks, ended with the JVM.
///
/// Tests keep apart by the prefix of their topics.
public final class SharedKafka {
    private static final AtomicInteger PREFIXES = new AtomicInteger();

    private SharedKafka() {}

    private static final class Holder {
        static final EmbeddedKafka BROKER = start();

        private static EmbeddedKafka start() {
            var directory = temporary();
            var broker = EmbeddedKafka.start(directory, 0, Map.of());
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(
                                    () -> {
                                        broker.close();
                                        delete(directory);
                                    }));
            return broker;
        }
    }

    /// Client properties of the broker.
    public static Map<String, String> client() {
        return Map.of("bootstrap.servers", Holder.BROKER.bootstrapServers());
    }

    /// A catalogue of topics that exist, are empty and belong to the caller.
    ///
    /// They keep a century, so that fixed ingest times in tests never grow too old to be read.
    public static Topics topics(int partitions) {
        var topics =
                Topics.STANDARD
                        .withPrefix("t" + PREFIXES.incrementAndGet() + ".")
                        .withPartitions(partitions)
                        .withKept(Duration.ofDays(36_500));
        try (var admin = new TopicAdmin(client())) {
            admin.reconcile(topics.settings());
        }
        return topics;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("tocsin-kafka");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
