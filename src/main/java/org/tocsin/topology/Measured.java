package org.tocsin.topology;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/// What was written to be measured: kept while its thread works on the record, so that stores and
/// topics take those bytes instead of writing the value again.
///
/// A value has one form wherever it is written, and does not change.
final class Measured {
    private static final ThreadLocal<Map<Object, byte[]>> WRITTEN =
            ThreadLocal.withInitial(IdentityHashMap::new);

    private Measured() {}

    /// A value's bytes, written once.
    static <T> byte[] written(T value, Function<T, byte[]> writer) {
        var written = WRITTEN.get();
        var known = written.get(value);
        if (known != null) {
            return known;
        }
        var bytes = writer.apply(value);
        written.put(value, bytes);
        return bytes;
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
