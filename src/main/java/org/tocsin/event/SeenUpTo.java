package org.tocsin.event;

import java.time.Instant;

/// The latest ingest time that the world has seen: some records leave nothing else behind.
public record SeenUpTo(Instant at) {}
