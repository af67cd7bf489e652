package org.tocsin.bench.lane;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.tocsin.article.Outlets;
import org.tocsin.bench.ShippedRules;
import org.tocsin.claim.ClaimTagger;
import org.tocsin.claim.RuleSet;
import org.tocsin.kafka.EmbeddedKafka;
import org.tocsin.kafka.TopicAdmin;
import org.tocsin.kafka.Topics;
import org.tocsin.topology.LaneRecord;
import org.tocsin.topology.Stages;
import org.tocsin.topology.StreamsEngine;
import org.tocsin.topology.StreamsSettings;
import org.tocsin.topology.TocsinTopology;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// How fast the path drains a full lane of one partition, exactly once, on an embedded broker in
/// this process; in turns with a floor that takes the same records, stores their bytes and forwards
/// one small record each.
final class LanePace {
    private static final int RECORDS = Integer.getInteger("tocsin.records", 60_000);
    private static final int ROUNDS = 3;

    private final List<byte[]> records = new ArrayList<>();
    private final Stages stages;

    LanePace() throws IOException {
        var outlets = new Outlets(List.of());
        var tagger = new ClaimTagger(RuleSet.read(ShippedRules.files(), outlets));
        stages = Stages.standard(outlets, tagger, Map.of());
        var wire = new Wire(Duration.ofMillis(40));
        var lane = LaneRecord.on(Topics.STANDARD).values().serializer();
        for (int i = 0; i < RECORDS; i++) {
            records.add(lane.serialize("lane", LaneWay.told(wire.article(i))));
        }
    }

    void run() throws Exception {
        var directory = LaneBenchmark.scratch("pace");
        var mean = records.stream().mapToInt(each -> each.length).average().orElse(0);
        System.out.printf(
                Locale.ROOT,
                "%npace: %,d lane records of %.0f bytes, one partition, exactly once, broker in this process%n",
                RECORDS,
                mean);
        try (var broker = EmbeddedKafka.start(directory.resolve("broker"), 0, Map.of())) {
            var kafka = Map.of("bootstrap.servers", broker.bootstrapServers());
            for (int round = 0; round < ROUNDS; round++) {
                var floor = drain(kafka, directory, "floor" + round, Floor::topology);
                var lane = drain(kafka, directory, "lane" + round, this::path);
                System.out.printf(
                        Locale.ROOT,
                        "  round %d: floor %6.0f/s %4.0f us of processor, lane %6.0f/s %4.0f us, ratio %.2f%n",
                        round + 1,
                        floor.pace(),
                        floor.micros(),
                        lane.pace(),
                        lane.micros(),
                        lane.pace() / floor.pace());
            }
        }
    }

    private interface Layout {
        Topology over(Topics topics);
    }

    private Topology path(Topics topics) {
        return TocsinTopology.of(topics, stages);
    }

    private Drained drain(Map<String, String> kafka, Path directory, String name, Layout path) {
        var topics =
                Topics.STANDARD
                        .withPrefix(name + ".")
                        .withPartitions(1)
                        .withKept(Duration.ofDays(36_500));
        try (var admin = new TopicAdmin(kafka)) {
            admin.reconcile(topics.settings());
        }
        fill(kafka, topics);
        var settings = StreamsSettings.standard(name, "one", directory.resolve(name), kafka);
        Supplier<Topology> topology = () -> path.over(topics);
        var lag = new Lag(kafka, name, LaneRecord.on(topics).name(), RECORDS);
        try (var _ = StreamsEngine.start(topology, settings.properties(topics.deadLetters()));
                lag) {
            return lag.drained();
        }
    }

    private void fill(Map<String, String> kafka, Topics topics) {
        var all = new HashMap<String, Object>(kafka);
        all.put("compression.type", "lz4");
        all.put("linger.ms", "5");
        var name = LaneRecord.on(topics).name();
        try (var producer =
                new KafkaProducer<>(all, new StringSerializer(), new ByteArraySerializer())) {
            for (var record : records) {
                var time = Wire.START.toEpochMilli();
                var _ = producer.send(new ProducerRecord<>(name, 0, time, "en", record));
            }
            producer.flush();
        }
    }
}
