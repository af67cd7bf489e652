package org.tocsin.topology;

/// Which rule set a partition of `articles` is read by, as stage 1 keeps it.
record InForce(String hash) {
    /// The one key under which it is kept.
    static final String KEY = "rules";
}
