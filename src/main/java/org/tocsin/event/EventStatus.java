package org.tocsin.event;

/// How far an event is established, by whose word it is.
public enum EventStatus {
    RUMOURED,
    REPORTED,
    CLAIMED,
    CORROBORATED,
    DISPUTED,
    CONFIRMED,
    /// Who carried it took it back, and nothing else stands.
    RETRACTED,
    /// Nothing new for the quiet time; ended by ticks.
    EXPIRED;

    /// Whether nobody needs to act on it any more.
    public boolean over() {
        return this == RETRACTED || this == EXPIRED;
    }
}
