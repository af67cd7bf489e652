package org.tocsin.event;

/// CAP 1.2's certainty, from least to most.
public enum Certainty {
    UNKNOWN,
    UNLIKELY,
    POSSIBLE,
    LIKELY,
    OBSERVED
}
