package org.tocsin.topology;

import org.tocsin.kafka.JsonSerde;
import org.tocsin.kafka.TopicSettings;

import java.util.function.Function;

/// Whether a record is small enough for its topic, measured before Kafka would refuse it and kill
/// the transaction.
final class Sizes {
    private Sizes() {}

    static <T> boolean fits(T value, Function<T, byte[]> writer) {
        return Measured.written(value, writer).length <= TopicSettings.MAX_VALUE;
    }

    /// @throws IllegalStateException when it does not fit: its stage should have bounded it
    static <T> void check(JsonSerde<T> serde, T value) {
        var size = Measured.written(value, serde::write).length;
        if (size > TopicSettings.MAX_VALUE) {
            throw new IllegalStateException(
                    "a derived "
                            + value.getClass().getSimpleName()
                            + " has "
                            + size
                            + " bytes, at most "
                            + TopicSettings.MAX_VALUE
                            + " fit");
        }
    }
}
