package org.tocsin.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmInfoMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;

import jdk.management.VirtualThreadSchedulerMXBean;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Supplier;

/// The meters of the virtual machine and its process. The one on garbage collection listens, and
/// must be closed.
record ProcessMeters(JvmGcMetrics collections) implements AutoCloseable {
    static ProcessMeters bind(MeterRegistry registry) {
        var collections = new JvmGcMetrics();
        var binders =
                List.<MeterBinder>of(
                        collections,
                        new JvmInfoMetrics(),
                        new JvmMemoryMetrics(),
                        new JvmThreadMetrics(),
                        new ProcessorMetrics(),
                        new FileDescriptorMetrics(),
                        new UptimeMetrics(),
                        ProcessMeters::build,
                        ProcessMeters::threads);
        binders.forEach(binder -> binder.bindTo(registry));
        return new ProcessMeters(collections);
    }

    private static void build(MeterRegistry registry) {
        var version = ProcessMeters.class.getPackage().getImplementationVersion();
        // Micrometer leaves `info` at the end of a name only behind a dot.
        Gauge.builder(MeterNames.BUILD.exposed().replace("_info", ".info"), () -> 1)
                .description(MeterNames.BUILD.help())
                .tag(Label.VERSION.key(), version == null ? "none" : version)
                .tag(Label.JAVA.key(), Runtime.version().toString())
                .register(registry);
    }

    /// Micrometer counts platform threads only.
    private static void threads(MeterRegistry registry) {
        var scheduler = ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);
        threads(registry, "mounted", scheduler::getMountedVirtualThreadCount);
        threads(registry, "queued", scheduler::getQueuedVirtualThreadCount);
        Gauge.builder(MeterNames.CARRIERS.exposed(), scheduler::getParallelism)
                .description(MeterNames.CARRIERS.help())
                .register(registry);
    }

    private static void threads(MeterRegistry registry, String state, Supplier<Number> count) {
        Gauge.builder(MeterNames.VIRTUAL_THREADS.exposed(), count)
                .description(MeterNames.VIRTUAL_THREADS.help())
                .tag(Label.CARRIED.key(), state)
                .register(registry);
    }

    @Override
    public void close() {
        collections.close();
    }
}
