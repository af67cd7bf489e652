package org.tocsin.bench.lane;

/// How the last part of a topic was read.
///
/// @param pace records a second on the clock
/// @param micros processor time of the whole process a record, the broker's included
public record Drained(double pace, double micros) {}
