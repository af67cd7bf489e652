package org.tocsin.topology;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.tocsin.kafka.JsonSerde;

import java.util.IdentityHashMap;
import java.util.Map;

/// What was written to be measured: kept while its thread works on the record, so that stores and
/// topics take those bytes instead of writing the value again.
///
/// A value has one form wherever it is written, and does not change.
final class Measured {
    private static final ThreadLocal<Map<Object, byte[]>> WRITTEN =
            ThreadLocal.withInitial(IdentityHashMap::new);

    private Measured() {}

    /// Bytes of a value.
    static <T> int size(JsonSerde<T> serde, T value) {
        return WRITTEN.get().computeIfAbsent(value, _ -> serde.write(value)).length;
    }

    /// Ends the work on a record.
    static void forget() {
        WRITTEN.get().clear();
    }

    /// Writes what was not measured.
    static <T> Serializer<T> serializer(Serializer<T> writer) {
        return (topic, value) -> {
            var bytes = value == null ? null : WRITTEN.get().get(value);
            return bytes == null ? writer.serialize(topic, value) : bytes;
        };
    }

    /// Writes what was not measured.
    static <T> Serde<T> serde(Serde<T> form) {
        return Serdes.serdeFrom(serializer(form.serializer()), form.deserializer());
    }
}
