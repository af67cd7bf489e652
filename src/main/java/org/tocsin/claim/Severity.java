package org.tocsin.claim;

/// How bad it is if true, in the words of CAP 1.2; declared from least to worst, so that order
/// compares.
public enum Severity {
    MINOR,
    MODERATE,
    SEVERE,
    EXTREME
}
