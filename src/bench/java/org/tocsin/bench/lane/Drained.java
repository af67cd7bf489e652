package org.tocsin.bench.lane;

/// How a topic was read to its end, but for its first fifth.
///
/// @param pace records a second on the clock
/// @param micros processor time of the whole process a record, the broker's included
record Drained(double pace, double micros) {}
