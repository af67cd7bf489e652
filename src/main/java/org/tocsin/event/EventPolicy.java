package org.tocsin.event;

import org.tocsin.syndication.Lane;

import java.time.Duration;

/// How long events live.
///
/// @param quiet without a new claim for so long, an event has expired
/// @param retention how long a claim is held, in ingest time
public record EventPolicy(Duration quiet, Duration retention) {
    /// Three days of quiet, thirty days of memory.
    public static final EventPolicy DEFAULT =
            new EventPolicy(Duration.ofDays(3), Duration.ofDays(30));

    public EventPolicy {
        if (quiet.isNegative() || quiet.isZero()) {
            throw new IllegalArgumentException(
                    "event.quiet must be longer than nothing, was " + quiet);
        }
        if (retention.compareTo(quiet) < 0) {
            throw new IllegalArgumentException(
                    "event.retention must be at least event.quiet ("
                            + quiet
                            + "), was "
                            + retention);
        }
    }

    /// Copies are held as long as an event may be quiet: not shorter than a lane may still bring a
    /// claim of their text, or the claim would come without those who carry it.
    ///
    /// @throws IllegalArgumentException when a lane that holds articles so long may
    public void outlast(Duration laneRetention) {
        var longest = Lane.longest(laneRetention);
        if (quiet.compareTo(longest) < 0) {
            throw new IllegalArgumentException(
                    "event.quiet must be at least lane.retention ("
                            + laneRetention
                            + ") and a twelfth of it, "
                            + longest
                            + ", was "
                            + quiet);
        }
    }
}
