package org.tocsin.kafka;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.kstream.Consumed;

/// A topic as a typed value: its name, and how its keys and values stand in bytes.
public record Topic<K, V>(String name, Serde<K> keys, Serde<V> values) {
    /// Reads it under an operator name of the topology.
    public Consumed<K, V> consumed(String operator) {
        return Consumed.with(keys, values).withName(operator);
    }
}
