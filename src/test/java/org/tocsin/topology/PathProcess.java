package org.tocsin.topology;

import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.tocsin.kafka.EmbeddedKafka;
import org.tocsin.kafka.TopicAdmin;
import org.tocsin.kafka.Topics;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// Broker and path in a process of their own, which a test may kill: the data directory is all that
/// the next one finds. Says `broker ADDRESS` and then `running` on its standard output, and ends in
/// good order when its standard input does.
final class PathProcess {
    private PathProcess() {}

    /// @param args data directory, commit interval in milliseconds, whether exactly once
    static void main(String... args) throws IOException, InterruptedException {
        var data = Path.of(args[0]);
        var commit = Duration.ofMillis(Long.parseLong(args[1]));
        var exactlyOnce = Boolean.parseBoolean(args[2]);
        try (var kafka = EmbeddedKafka.start(data.resolve("kafka"), 0, Map.of())) {
            var client = Map.of("bootstrap.servers", kafka.bootstrapServers());
            try (var admin = new TopicAdmin(client)) {
                admin.reconcile(topics().settings());
            }
            System.out.println("broker " + kafka.bootstrapServers());
            // A transaction that a kill shall find open must have left this process.
            var eager = new HashMap<>(client);
            eager.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), "0");
            var settings =
                    StreamsSettings.standard(
                                    new Records(client, topics()).application(),
                                    "one",
                                    data.resolve("state"),
                                    eager)
                            .withCommit(commit)
                            .withExactlyOnce(exactlyOnce);
            run(settings);
        }
    }

    private static void run(StreamsSettings settings) throws IOException, InterruptedException {
        try (var engine =
                StreamsEngine.start(
                        () -> TocsinTopology.of(topics(), Testbed.stages()),
                        settings.properties(topics().deadLetters()))) {
            while (!engine.running()) {
                Thread.sleep(20);
            }
            System.out.println("running");
            while (System.in.read() >= 0) {
                Thread.sleep(10);
            }
        }
    }

    static Topics topics() {
        return Topics.STANDARD
                .withPrefix("kill.")
                .withPartitions(3)
                .withKept(Duration.ofDays(36_500));
    }
}
