package org.tocsin.metrics;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// How one source fares that is polled here.
///
/// @param answered when any of its feeds last answered, or null
/// @param news when any of them last had a new entry, or null
/// @param perDay new entries a day
/// @param failures in a row, of the feed that fails most
/// @param silent whether it answers without news for far longer than is its way
public record SourceFigures(
        String source,
        @Nullable Instant answered,
        @Nullable Instant news,
        double perDay,
        int failures,
        boolean silent) {}
