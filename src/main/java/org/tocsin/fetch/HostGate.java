package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/// The door of one host: so many at once, so long between two, in the order of asking.
final class HostGate {
    private final Semaphore turns;
    private final ReentrantLock lock = new ReentrantLock();
    private long free = System.nanoTime();
    private @Nullable Robots robots;
    private Instant robotsUntil = Instant.MIN;

    HostGate(int connections) {
        turns = new Semaphore(connections, true);
    }

    /// One request of a fetcher.
    interface Request {
        FetchOutcome send() throws InterruptedException;
    }

    /// Waits for a turn, sends, and keeps the host quiet for `delay` afterwards.
    FetchOutcome inTurn(Duration delay, Request request) throws InterruptedException {
        turns.acquire();
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, untilFree())));
            return request.send();
        } finally {
            rest(delay);
            turns.release();
        }
    }

    /// The host's rules, asked for when there are none or they are too old.
    Robots robots(Instant now, RobotsRequest request) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var known = robots;
            if (known == null || !now.isBefore(robotsUntil)) {
                known = request.ask();
                robots = known;
                robotsUntil = now.plus(known.unreachable() ? Robots.RETRY : Robots.VALID);
            }
            return known;
        } finally {
            lock.unlock();
        }
    }

    interface RobotsRequest {
        Robots ask() throws InterruptedException;
    }

    private synchronized long untilFree() {
        return free - System.nanoTime();
    }

    private synchronized void rest(Duration delay) {
        free = System.nanoTime() + delay.toNanos();
    }
}
