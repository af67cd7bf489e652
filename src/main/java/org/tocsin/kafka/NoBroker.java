package org.tocsin.kafka;

/// The embedded broker did not start; the message is one line that a person can act on.
public final class NoBroker extends RuntimeException {
    NoBroker(String message) {
        super(message);
    }

    NoBroker(String message, Throwable cause) {
        super(message, cause);
    }
}
