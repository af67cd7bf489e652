package org.tocsin.event;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// An event before and after one record of the world.
///
/// @param before null at its birth
/// @param at the ingest time of the record, never earlier than the world has seen
/// @param by the person's word that led to it, or null
public record EventChange(@Nullable Event before, Event after, Instant at, @Nullable Ruling by) {
    public EventChange(@Nullable Event before, Event after, Instant at) {
        this(before, after, at, null);
    }

    EventChange by(@Nullable Ruling ruling) {
        return new EventChange(before, after, at, ruling);
    }
}
