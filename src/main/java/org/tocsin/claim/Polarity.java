package org.tocsin.claim;

/// Whether the source says that it is so or that it is not.
public enum Polarity {
    POSITIVE,
    NEGATIVE
}
