package org.tocsin.bench.lane;

import java.lang.management.ManagementFactory;

/// What lives on the heap.
final class Heap {
    private Heap() {}

    /// Bytes in use once the garbage is gone.
    static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
