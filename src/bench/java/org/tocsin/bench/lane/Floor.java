package org.tocsin.bench.lane;

import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.tocsin.kafka.Topics;
import org.tocsin.topology.LaneRecord;
import org.tocsin.topology.VerdictRecord;

import java.util.Arrays;

/// What no lane can beat: each record's bytes into a store with its changelog, and a verdict's
/// worth of bytes out.
final class Floor extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
    private static final String STORE = "bytes";
    private static final int VERDICT = 400;

    @SuppressWarnings("NullAway.Init") // Streams calls init before the first record
    private KeyValueStore<String, byte[]> store;

    private long number;

    static Topology topology(Topics topics) {
        var bytes = new ByteArrayDeserializer();
        var out = new ByteArraySerializer();
        var store =
                Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(STORE),
                                Serdes.String(),
                                Serdes.ByteArray())
                        .withCachingDisabled();
        var lane = LaneRecord.on(topics).name();
        return new Topology()
                .addSource(AutoOffsetReset.earliest(), "in", bytes, bytes, lane)
                .addProcessor("keep", Floor::new, "in")
                .addStateStore(store, "keep")
                .addSink("out", topics.verdicts(VerdictRecord.class).name(), out, out, "keep");
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        store = context.getStateStore(STORE);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        store.put("article-" + number++, record.value());
        context().forward(record.withValue(Arrays.copyOf(record.value(), VERDICT)));
    }
}
