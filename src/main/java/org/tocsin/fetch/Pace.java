package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/// How often one source wants to be polled, where that differs from the usual.
///
/// @param shortest the least that passes between two polls, or null
/// @param longest the most that may, or null
public record Pace(@Nullable Duration shortest, @Nullable Duration longest) {
    public static final Pace USUAL = new Pace(null, null);

    /// @throws IllegalArgumentException when no interval can be both
    public Pace {
        if (shortest != null && !shortest.isPositive()
                || longest != null && !longest.isPositive()) {
            throw new IllegalArgumentException("an interval must be longer than nothing");
        }
        if (shortest != null && longest != null && shortest.compareTo(longest) > 0) {
            throw new IllegalArgumentException(
                    "the shortest interval, " + shortest + ", is above the longest, " + longest);
        }
    }
}
