package org.tocsin.event;

import java.time.Instant;

/// One line of an event's timeline: when it was fetched, and what it added.
public record Moment(Instant at, String article, String what) {}
