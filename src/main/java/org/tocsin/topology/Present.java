package org.tocsin.topology;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.tocsin.kafka.Topic;

/// Reads the values of a topic that knows no tombstones: a record without a value is unreadable, and
/// becomes a dead letter like any other.
final class Present {
    private Present() {}

    static <V> Deserializer<V> in(Topic<String, V> topic) {
        var values = topic.values().deserializer();
        return (name, bytes) -> {
            if (bytes == null) {
                throw new SerializationException("unreadable: a record of " + name + " has a value");
            }
            return values.deserialize(name, bytes);
        };
    }
}
