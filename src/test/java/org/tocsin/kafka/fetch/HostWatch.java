package org.tocsin.kafka.fetch;

import java.time.Duration;

/// What one host sees of its guests.
final class HostWatch {
    private int open;
    private int mostOpen;
    private int requests;
    private long lastReply;
    private long shortestGap = Long.MAX_VALUE;

    synchronized void begins() {
        open++;
        mostOpen = Math.max(mostOpen, open);
        if (requests++ > 0) {
            shortestGap = Math.min(shortestGap, System.nanoTime() - lastReply);
        }
    }

    /// Before the reply goes out: its guest may have it long before we are given the processor
    /// again, and waits from then on.
    synchronized void replies() {
        lastReply = System.nanoTime();
    }

    synchronized void ends() {
        open--;
    }

    synchronized int mostOpen() {
        return mostOpen;
    }

    synchronized int requests() {
        return requests;
    }

    /// Between a reply and the beginning of the next request.
    synchronized Duration shortestGap() {
        return Duration.ofNanos(shortestGap);
    }
}
