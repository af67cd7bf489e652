package org.tocsin.kafka;

import org.apache.kafka.common.serialization.Serde;

/// A topic as a typed value: its name, and how its keys and values stand in bytes.
public record Topic<K, V>(String name, Serde<K> keys, Serde<V> values) {}
