package org.tocsin.topology;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.tocsin.kafka.JsonSerde;

/// Streams' own stores, in memory and without a changelog.
final class MemoryStores {
    private MemoryStores() {}

    static <V> KeyValueStore<String, V> of(Class<V> type) {
        return of(type.getSimpleName(), JsonSerde.of(type));
    }

    static KeyValueStore<String, byte[]> ofBytes() {
        return of("bytes", Serdes.ByteArray());
    }

    private static <V> KeyValueStore<String, V> of(String name, Serde<V> values) {
        var store =
                Stores.keyValueStoreBuilder(
                                Stores.inMemoryKeyValueStore(name), Serdes.String(), values)
                        .withLoggingDisabled()
                        .build();
        store.init(new MockProcessorContext<Void, Void>().getStateStoreContext(), store);
        return store;
    }
}
