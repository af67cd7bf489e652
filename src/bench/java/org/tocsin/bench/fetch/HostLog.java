package org.tocsin.bench.fetch;

/// What one host sees of its guest.
final class HostLog {
    private int connections;
    private int mostConnections;
    private int requests;
    private long lastEnd;
    private long shortestGap = Long.MAX_VALUE;

    synchronized void connected() {
        connections++;
        mostConnections = Math.max(mostConnections, connections);
    }

    synchronized void left() {
        connections--;
    }

    synchronized void begins() {
        if (requests++ > 0) {
            shortestGap = Math.min(shortestGap, System.nanoTime() - lastEnd);
        }
    }

    synchronized void ends() {
        lastEnd = System.nanoTime();
    }

    synchronized int mostConnections() {
        return mostConnections;
    }

    synchronized int requests() {
        return requests;
    }

    synchronized long shortestGapMillis() {
        return shortestGap / 1_000_000;
    }
}
