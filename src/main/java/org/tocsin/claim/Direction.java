package org.tocsin.claim;

/// Which way an act moves a conflict.
public enum Direction {
    ESCALATORY,
    NEUTRAL,
    DE_ESCALATORY
}
