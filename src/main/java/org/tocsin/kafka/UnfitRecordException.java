package org.tocsin.kafka;

import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/// A record that no log of ours takes: too long, or not to be written as JSON. Nothing of it was
/// sent.
public final class UnfitRecordException extends KafkaException {
    private static final long serialVersionUID = 1;

    UnfitRecordException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
