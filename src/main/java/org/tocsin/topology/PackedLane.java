package org.tocsin.topology;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.tocsin.kafka.JsonSerde;

/// A record of `lane` in few bytes: each article is written and read there once, and nobody else
/// reads it.
///
/// The first byte is the version of the layout. What is no article stands as JSON, which begins
/// with `{`; so does an article that an earlier build wrote.
final class PackedLane {
    private static final byte LAYOUT = 1;
    private static final JsonSerde<LaneRecord> JSON = JsonSerde.of(LaneRecord.class);

    private PackedLane() {}

    static Serializer<LaneRecord> serializer() {
        return (topic, value) -> value == null ? null : write(value);
    }

    static Deserializer<LaneRecord> deserializer() {
        return (topic, bytes) -> bytes == null ? null : read(bytes);
    }

    static byte[] write(LaneRecord record) {
        return record instanceof LaneRecord.Told told ? packed(told) : JSON.write(record);
    }

    /// @throws SerializationException when they are not the bytes of a record
    static LaneRecord read(byte[] bytes) {
        return bytes.length > 0 && bytes[0] == LAYOUT
                ? PackedInput.read(bytes, LAYOUT, "LaneRecord", PackedLane::told)
                : JSON.read(bytes);
    }

    private static byte[] packed(LaneRecord.Told told) {
        var to = new PackedOutput();
        to.count(LAYOUT);
        PackedText.write(to, told.item());
        PackedTelling.write(to, told.telling());
        to.count(told.source().partition());
        to.count(told.source().offset());
        return to.toBytes();
    }

    private static LaneRecord.Told told(PackedInput from) {
        return new LaneRecord.Told(
                PackedText.item(from),
                PackedTelling.telling(from),
                new Source(from.count(), from.number()));
    }
}
