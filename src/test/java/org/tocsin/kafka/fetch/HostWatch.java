package org.tocsin.kafka.fetch;

import java.time.Duration;

/// What one host sees of its guests.
final class HostWatch {
    private int open;
    private int mostOpen;
    private int requests;
    private long lastEnd;
    private long shortestGap = Long.MAX_VALUE;

    synchronized void begins() {
        open++;
        mostOpen = Math.max(mostOpen, open);
        if (requests++ > 0) {
            shortestGap = Math.min(shortestGap, System.nanoTime() - lastEnd);
        }
    }

    synchronized void ends() {
        open--;
        lastEnd = System.nanoTime();
    }

    synchronized int mostOpen() {
        return mostOpen;
    }

    synchronized int requests() {
        return requests;
    }

    /// Between the end of a request and the beginning of the next.
    synchronized Duration shortestGap() {
        return Duration.ofNanos(shortestGap);
    }
}
