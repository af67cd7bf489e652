package org.tocsin.kafka;

/// A processor failed after its first `put` or `forward`: what it wrote must not be committed.
///
/// Thrown instead of any other exception from there on. The task then fails, its transaction is
/// aborted and the record comes again; any other exception sets the record aside and goes on.
public final class HalfDone extends RuntimeException {
    public HalfDone(String message, Throwable cause) {
        super(message, cause);
    }

    public HalfDone(String message) {
        super(message);
    }
}
