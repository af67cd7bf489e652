package org.tocsin.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/// What a piece of work on the calling thread costs: its processor time and the time of all garbage
/// collections meanwhile, so that a busy machine costs it nothing.
public final class Stopwatch {
    private final long wall = System.nanoTime();
    private final long processor = processor();

    /// Nanoseconds of processor since the start.
    public long cost() {
        return processor() - processor;
    }

    /// Nanoseconds on the clock since the start.
    public long wall() {
        return System.nanoTime() - wall;
    }

    private static long processor() {
        long collections =
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                        .sum();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
                + collections * 1_000_000;
    }
}
