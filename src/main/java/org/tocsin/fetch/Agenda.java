package org.tocsin.fetch;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// What is to be done at one host, and when; first what has waited longest.
final class Agenda {
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(10);

    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final PriorityQueue<Item> items =
            new PriorityQueue<>(Comparator.comparing(Item::due).thenComparing(Item::number));
    private long numbers;

    Agenda(InstantSource clock) {
        this.clock = clock;
    }

    private record Item(Instant due, long number, StateKey key) {}

    void add(StateKey key, Instant due) {
        lock.lock();
        try {
            items.add(new Item(due, numbers++, key));
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /// Waits for what is due next. It may have been settled or put off meanwhile.
    StateKey next() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (true) {
                var first = items.peek();
                var now = clock.instant();
                if (first != null && !first.due().isAfter(now)) {
                    items.remove();
                    return first.key();
                }
                var wait =
                        first == null
                                ? LONGEST
                                : Math.min(
                                        LONGEST,
                                        java.time.Duration.between(now, first.due()).toNanos());
                var _ = changed.awaitNanos(wait);
            }
        } finally {
            lock.unlock();
        }
    }
}
