package org.tocsin.notify;

/// Counts what became of attempts to tell.
@FunctionalInterface
public interface Notices {
    /// Who is told.
    enum Receiver {
        ALERTMANAGER,
        WEBHOOK
    }

    /// What became of one record, or of one post of what stands.
    enum Outcome {
        /// The receiver has it.
        SENT,
        /// The receiver wants none of it, whatever it is sent again: it is passed over.
        REFUSED,
        /// It did not get there, and is tried again.
        FAILED,
        /// It could not be read on the topic: it is passed over.
        UNREADABLE
    }

    void told(Receiver receiver, Outcome outcome);
}
