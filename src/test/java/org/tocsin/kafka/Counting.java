package org.tocsin.kafka;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/// Counts articles in a store and forwards each count, but fails where an article's body says so.
final class Counting implements ProcessorSupplier<String, Inbound, String, String> {
    private final AtomicBoolean failed = new AtomicBoolean();

    boolean failedHalfWay() {
        return failed.get();
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore("count"),
                        Serdes.String(),
                        Serdes.Integer()));
    }

    @Override
    public Processor<String, Inbound, String, String> get() {
        return new ContextualProcessor<>() {
            @Override
            public void process(Record<String, Inbound> record) {
                if (record.value() instanceof Inbound.News(var article)) {
                    context().forward(record.withValue(count(article.body())));
                }
            }

            private String count(String body) {
                if (body.equals("fails before")) {
                    throw new IllegalStateException("cannot\ncount\u0007 this");
                }
                KeyValueStore<String, Integer> store = context().getStateStore("count");
                var before = store.get("all");
                var count = before == null ? 1 : before + 1;
                store.put("all", count);
                if (body.equals("fails half-way") && !failed.getAndSet(true)) {
                    throw new HalfDone("put, not forwarded");
                }
                if (body.equals("fails carelessly")) {
                    throw new IllegalStateException("after the put");
                }
                return body.equals("grows") ? "9".repeat(3_000_000) : "" + count;
            }
        };
    }
}
