package org.tocsin.event;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// An event before and after one record of the world.
///
/// @param before null at its birth
/// @param at the ingest time of the record, never earlier than the world has seen
public record EventChange(@Nullable Event before, Event after, Instant at) {}
