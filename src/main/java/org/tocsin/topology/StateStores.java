package org.tocsin.topology;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.tocsin.alert.Digest;
import org.tocsin.alert.Filed;
import org.tocsin.event.Event;
import org.tocsin.event.Held;
import org.tocsin.event.Mute;
import org.tocsin.event.Ruling;
import org.tocsin.event.SeenUpTo;
import org.tocsin.event.WorldRecord;
import org.tocsin.kafka.JsonSerde;
import org.tocsin.kafka.TopicSettings;
import org.tocsin.syndication.Parting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The state stores of the path, by name: each a map from text to JSON (entries of a lane are
/// packed, [PackedEntry]), with its changelog.
final class StateStores {
    static final String RULES_IN_FORCE = "rules-in-force";
    static final String LANE_ENTRIES = "lane-entries";
    static final String LANE_PARTINGS = "lane-partings";
    static final String LANE_TICKS = "lane-ticks";
    static final String WORLD_CLAIMS = "world-claims";
    static final String WORLD_COPIES = "world-copies";
    static final String WORLD_EVENTS = "world-events";
    static final String WORLD_ALERTS = "world-alerts";
    static final String WORLD_LANES = "world-lanes";
    static final String WORLD_RULINGS = "world-rulings";
    static final String WORLD_MUTES = "world-mutes";
    static final String WORLD_TRAY = "world-tray";
    static final String WORLD_SEEN = "world-seen";

    private StateStores() {}

    static Set<StoreBuilder<?>> ofReading() {
        return inOrder(store(RULES_IN_FORCE, InForce.class));
    }

    static Set<StoreBuilder<?>> ofLane() {
        return inOrder(
                store(LANE_ENTRIES, Serdes.ByteArray()),
                store(LANE_PARTINGS, Parting.class),
                store(LANE_TICKS, LaneRecord.Ticked.class));
    }

    static Set<StoreBuilder<?>> ofWorld() {
        return inOrder(
                store(WORLD_CLAIMS, Held.class),
                store(WORLD_COPIES, WorldRecord.Carried.class),
                store(WORLD_EVENTS, Event.class),
                store(WORLD_ALERTS, Filed.class),
                store(WORLD_LANES, WorldRecord.Passed.class),
                store(WORLD_RULINGS, Ruling.class),
                store(WORLD_MUTES, Mute.class),
                store(WORLD_TRAY, Digest.Line.class),
                store(WORLD_SEEN, SeenUpTo.class));
    }

    /// In one order, so that the path describes itself in the same words every time.
    private static Set<StoreBuilder<?>> inOrder(StoreBuilder<?>... stores) {
        return new LinkedHashSet<>(List.of(stores));
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Class<V> type) {
        return store(name, Measured.serde(JsonSerde.of(type)));
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(name), Serdes.String(), values)
                .withCachingDisabled()
                .withLoggingEnabled(Map.of("max.message.bytes", "" + TopicSettings.MAX_RECORD));
    }

    /// Hands on every value of a store.
    static <V> void each(KeyValueStore<String, V> store, Consumer<V> reader) {
        try (var all = store.all()) {
            all.forEachRemaining(each -> reader.accept(each.value));
        }
    }
}
