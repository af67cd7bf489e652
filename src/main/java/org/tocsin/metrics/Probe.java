package org.tocsin.metrics;

import java.util.List;

/// A question that an orchestrator asks: is it stuck, is it ready?
@FunctionalInterface
public interface Probe {
    /// Nothing is wrong, ever.
    Probe FINE = List::of;

    /// What is wrong, one line a part ("streams: REBALANCING"); empty when all is well. Called on
    /// the server's threads, and must not block.
    List<String> complaints();
}
