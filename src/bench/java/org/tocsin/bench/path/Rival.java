package org.tocsin.bench.path;

import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.tocsin.article.ContentHash;
import org.tocsin.kafka.Inbound;
import org.tocsin.kafka.JsonSerde;
import org.tocsin.kafka.Topics;
import org.tocsin.topology.VerdictRecord;

import java.nio.charset.StandardCharsets;

/// What takes the same articles on the same broker for less.
enum Rival {
    /// The floor: every record's bytes from one topic to another.
    IDENTITY {
        @Override
        Topology topology(Topics topics) {
            return laid(topics, Same::new);
        }
    },
    /// What people run today: an article whose text was seen before, letter for letter, is dropped.
    EXACT_HASH {
        @Override
        Topology topology(Topics topics) {
            var store =
                    Stores.keyValueStoreBuilder(
                                    Stores.persistentKeyValueStore(Hashed.STORE),
                                    Serdes.String(),
                                    Serdes.ByteArray())
                            .withCachingDisabled();
            return laid(topics, Hashed::new).addStateStore(store, STEP);
        }
    };

    private static final String STEP = "step";

    abstract Topology topology(Topics topics);

    static Topology laid(Topics topics, ProcessorSupplier<byte[], byte[], byte[], byte[]> step) {
        var bytes = new ByteArrayDeserializer();
        var out = new ByteArraySerializer();
        return new Topology()
                .addSource(AutoOffsetReset.earliest(), "in", bytes, bytes, topics.articles().name())
                .addProcessor(STEP, step, "in")
                .addSink("out", topics.verdicts(VerdictRecord.class).name(), out, out, STEP);
    }

    private static final class Same extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
        @Override
        public void process(Record<byte[], byte[]> record) {
            context().forward(record);
        }
    }

    private static final class Hashed extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
        private static final String STORE = "hashes";

        private final JsonSerde<Inbound> serde = JsonSerde.of(Inbound.class);

        @SuppressWarnings("NullAway.Init") // Streams calls init before the first record
        private KeyValueStore<String, byte[]> seen;

        @Override
        public void init(ProcessorContext<byte[], byte[]> context) {
            super.init(context);
            seen = context.getStateStore(STORE);
        }

        @Override
        public void process(Record<byte[], byte[]> record) {
            if (serde.deserializer().deserialize("", record.value())
                    instanceof Inbound.News(var article)) {
                var first = article.id().value().getBytes(StandardCharsets.UTF_8);
                if (seen.putIfAbsent(ContentHash.of(article.body()).value(), first) == null) {
                    context().forward(record);
                }
            }
        }
    }
}
