package org.tocsin.bench.world;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.tocsin.article.Outlets;
import org.tocsin.bench.ShippedRules;
import org.tocsin.bench.lane.Lag;
import org.tocsin.claim.ClaimTagger;
import org.tocsin.claim.RuleSet;
import org.tocsin.event.BusyWorld;
import org.tocsin.event.WorldRecord;
import org.tocsin.kafka.EmbeddedKafka;
import org.tocsin.kafka.JsonSerde;
import org.tocsin.kafka.TopicAdmin;
import org.tocsin.kafka.Topics;
import org.tocsin.topology.Stages;
import org.tocsin.topology.StreamsEngine;
import org.tocsin.topology.StreamsSettings;
import org.tocsin.topology.TocsinTopology;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How fast the path drains `claims`, exactly once, stores and changelogs included, while 10^5
/// events are open.
final class WorldPace {
    private static final int CLAIMS = Integer.getInteger("tocsin.records", 200_000);
    private static final int MEASURED = 20_000;
    private static final String NAME = "world";

    private final Stages stages;

    WorldPace() throws IOException {
        var outlets = new Outlets(List.of());
        var tagger = new ClaimTagger(RuleSet.read(ShippedRules.files(), outlets));
        stages = Stages.standard(outlets, tagger, Map.of());
    }

    void run() throws Exception {
        var directory = Files.createTempDirectory("tocsin-world");
        try (var broker = EmbeddedKafka.start(directory.resolve("broker"), 0, Map.of())) {
            var kafka = Map.of("bootstrap.servers", broker.bootstrapServers());
            var topics =
                    Topics.STANDARD
                            .withPrefix(NAME + ".")
                            .withPartitions(1)
                            .withKept(Duration.ofDays(36_500));
            try (var admin = new TopicAdmin(kafka)) {
                admin.reconcile(topics.settings());
            }
            fill(kafka, topics);
            var settings = StreamsSettings.standard(NAME, "one", directory.resolve("state"), kafka);
            var lag = new Lag(kafka, NAME, topics.claims(WorldRecord.class).name(), CLAIMS);
            try (var _ =
                            StreamsEngine.start(
                                    () -> TocsinTopology.of(topics, stages),
                                    settings.properties(topics.deadLetters()));
                    lag) {
                var drained = lag.drained(CLAIMS - MEASURED);
                System.out.printf(
                        Locale.ROOT,
                        "%nbroker: the last %,d of %,d claims, exactly once, broker in this process:"
                                + " %.0f/s, %.0f us of processor%n",
                        MEASURED,
                        CLAIMS,
                        drained.pace(),
                        drained.micros());
            }
        }
    }

    private static void fill(Map<String, String> kafka, Topics topics) {
        var all = new HashMap<String, Object>(kafka);
        all.put("compression.type", "lz4");
        all.put("linger.ms", "5");
        var name = topics.claims(WorldRecord.class).name();
        var serde = JsonSerde.of(WorldRecord.class);
        var world = new BusyWorld(CLAIMS);
        try (var producer =
                new KafkaProducer<>(all, new StringSerializer(), new ByteArraySerializer())) {
            for (var i = 0; i < CLAIMS; i++) {
                var time = world.fetchedAt().toEpochMilli();
                var record = serde.write(world.next());
                var _ = producer.send(new ProducerRecord<>(name, 0, time, "world", record));
            }
            producer.flush();
        }
    }
}
