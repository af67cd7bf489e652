package org.tocsin.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that starts at the real time and runs so many times as fast.
record FastClock(Instant start, long nanos, double speed) implements InstantSource {
    static FastClock from(Instant start, double speed) {
        return new FastClock(start, System.nanoTime(), speed);
    }

    @Override
    public Instant instant() {
        return start.plusNanos((long) ((System.nanoTime() - nanos) * speed));
    }

    /// A time on this clock as it passes in the world.
    Duration real(Duration shown) {
        return Duration.ofNanos((long) (shown.toNanos() / speed));
    }

    /// A time in the world as this clock shows it.
    Duration shown(Duration real) {
        return Duration.ofNanos((long) (real.toNanos() * speed));
    }
}
