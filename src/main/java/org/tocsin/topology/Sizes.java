package org.tocsin.topology;

import org.tocsin.kafka.JsonSerde;
import org.tocsin.kafka.TopicSettings;

/// Whether a record is small enough for its topic, measured before Kafka would refuse it and kill
/// the transaction.
final class Sizes {
    /// Largest value in bytes: what a producer takes, less room for key and headers.
    static final int MOST = TopicSettings.MAX_RECORD - 64 * 1024;

    private Sizes() {}

    static <T> boolean fits(JsonSerde<T> serde, T value) {
        return Measured.size(serde, value) <= MOST;
    }

    /// @throws IllegalStateException when it does not fit: its stage should have bounded it
    static <T> void check(JsonSerde<T> serde, T value) {
        var size = Measured.size(serde, value);
        if (size > MOST) {
            throw new IllegalStateException(
                    "a derived "
                            + value.getClass().getSimpleName()
                            + " has "
                            + size
                            + " bytes, at most "
                            + MOST
                            + " fit");
        }
    }
}
