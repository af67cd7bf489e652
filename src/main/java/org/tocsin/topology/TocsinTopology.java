package org.tocsin.topology;

import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.tocsin.alert.Alert;
import org.tocsin.alert.Digest;
import org.tocsin.alert.Suppression;
import org.tocsin.event.Event;
import org.tocsin.event.Mute;
import org.tocsin.event.WorldRecord;
import org.tocsin.kafka.Topic;
import org.tocsin.kafka.Topics;

import java.util.Set;
import java.util.function.Supplier;

/// The path, and the table of contents of this package: three hops, each with its own topic before
/// it, so that every hop's order is one that a person can read again.
///
/// `articles` → read (print, tag) → `lane` → settle (verdicts, what the world is told) → `claims` →
/// judge (events, alerts) → `alerts`.
public final class TocsinTopology {
    static final String VERDICTS = "to-verdicts";
    static final String CLAIMS = "to-claims";
    static final String EVENTS = "to-events";
    static final String ALERTS = "to-alerts";
    static final String CURRENT = "to-alerts-current";
    static final String SUPPRESSED = "to-suppressed";
    static final String DIGESTS = "to-digests";
    static final String CORRECTED_TO_LANE = "corrected-to-lane";
    static final String CORRECTED_TO_CLAIMS = "corrected-to-claims";

    private static final String TO_LANE = "to-lane";
    private static final String READ = "read";
    private static final String SETTLE = "settle";
    private static final String JUDGE = "judge";
    private static final String ROUTE = "route";
    private static final String MUTE = "mute";

    private final Topology topology;

    private TocsinTopology(Topology topology) {
        this.topology = topology;
    }

    /// The path over these topics. A topology serves one KafkaStreams: make one for each.
    public static Topology of(Topics topics, Stages stages) {
        return of(topics, stages, new Topology());
    }

    /// @param empty where the path is laid: one with a configuration of its own may wrap processors
    static Topology of(Topics topics, Stages stages, Topology empty) {
        var path = new TocsinTopology(empty);
        var lanes = new Lanes(topics.lanes());
        var lane = LaneRecord.on(topics);
        var claims = topics.claims(WorldRecord.class);

        path.source("articles", topics.articles());
        path.step(
                READ,
                () ->
                        new Timed<>(
                                new ReadingProcessor(
                                        stages.reader()::read, h -> stages.reader(h)::read),
                                "tag",
                                stages.times()),
                StateStores.ofReading(),
                "articles");
        path.sink(TO_LANE, lane, lanes, READ);

        path.source("lane", lane);
        path.step(
                SETTLE,
                () -> new Timed<>(new LaneProcessor(stages, lanes.count()), "lane", stages.times()),
                StateStores.ofLane(),
                "lane");
        path.sink(VERDICTS, topics.verdicts(VerdictRecord.class), SETTLE);
        path.sink(CLAIMS, claims, SETTLE);

        path.source("claims", claims);
        path.step(
                JUDGE,
                () -> new Timed<>(new WorldProcessor(stages), "alert", stages.times()),
                StateStores.ofWorld(),
                "claims");
        path.sink(EVENTS, topics.events(Event.class), JUDGE);
        path.sink(ALERTS, topics.alerts(Alert.class), JUDGE);
        path.sink(CURRENT, topics.alertsCurrent(Alert.class), JUDGE);
        path.sink(SUPPRESSED, topics.suppressed(Suppression.class), JUDGE);
        path.sink(DIGESTS, topics.digests(Digest.class), JUDGE);

        path.source("corrections", topics.corrections(Correction.class));
        path.step(ROUTE, RoutingProcessor::new, Set.of(), "corrections");
        path.sink(CORRECTED_TO_LANE, lane, lanes, ROUTE);
        path.sink(CORRECTED_TO_CLAIMS, claims, ROUTE);

        path.source("mutes", topics.mutes(Mute.class));
        path.step(MUTE, MutingProcessor::new, Set.of(), "mutes");
        path.sink("muted-to-claims", claims, MUTE);
        return path.topology;
    }

    private void source(String name, Topic<String, ?> topic) {
        topology.addSource(
                AutoOffsetReset.earliest(),
                name,
                new IngestTime(),
                topic.keys().deserializer(),
                Present.in(topic),
                topic.name());
    }

    private <I, O> void step(
            String name,
            Supplier<Processor<String, I, String, O>> processor,
            Set<StoreBuilder<?>> stores,
            String parent) {
        topology.addProcessor(
                name,
                new ProcessorSupplier<String, I, String, O>() {
                    @Override
                    public Processor<String, I, String, O> get() {
                        return processor.get();
                    }

                    @Override
                    public Set<StoreBuilder<?>> stores() {
                        return stores;
                    }
                },
                parent);
    }

    private void sink(String name, Topic<String, LaneRecord> lane, Lanes lanes, String parent) {
        topology.addSink(name, lane.name(), keys(lane), values(lane), lanes, parent);
    }

    private void sink(String name, Topic<String, ?> topic, String parent) {
        topology.addSink(name, topic.name(), keys(topic), values(topic), parent);
    }

    private static Serializer<String> keys(Topic<String, ?> topic) {
        return topic.keys().serializer();
    }

    private static <V> Serializer<V> values(Topic<String, V> topic) {
        return Measured.serializer(topic.values().serializer());
    }
}
