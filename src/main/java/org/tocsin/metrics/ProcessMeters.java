package org.tocsin.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmInfoMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;

import java.util.List;

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
                        new UptimeMetrics());
        binders.forEach(binder -> binder.bindTo(registry));
        return new ProcessMeters(collections);
    }

    @Override
    public void close() {
        collections.close();
    }
}
