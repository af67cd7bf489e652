package org.tocsin.metrics;

import io.micrometer.core.instrument.config.MeterFilter;

import java.util.Set;

/// Which meters of others are shown: the Kafka binders alone would bring some four hundred names.
/// Names are Micrometer's; a dot becomes an underscore in Prometheus.
public final class MeterAllowList {
    private static final Set<String> PROCESS =
            Set.of(
                    "jvm.info",
                    "jvm.memory.used",
                    "jvm.memory.committed",
                    "jvm.memory.max",
                    "jvm.buffer.memory.used",
                    "jvm.gc.pause",
                    "jvm.gc.memory.allocated",
                    "jvm.gc.live.data.size",
                    "jvm.threads.live",
                    "jvm.threads.states",
                    "process.cpu.usage",
                    "process.cpu.time",
                    "process.files.open",
                    "process.files.max",
                    "process.uptime",
                    "process.start.time",
                    "system.cpu.count");

    private static final Set<String> KAFKA =
            Set.of(
                    "kafka.stream.client.state",
                    "kafka.stream.alive.stream.threads",
                    "kafka.stream.failed.stream.threads",
                    "kafka.stream.thread.process.total",
                    "kafka.stream.thread.process.latency.avg",
                    "kafka.stream.thread.poll.records.avg",
                    "kafka.stream.thread.commit.total",
                    "kafka.stream.thread.commit.latency.max",
                    "kafka.stream.thread.blocked.time.ns.total",
                    "kafka.stream.task.dropped.records.total",
                    "kafka.stream.task.restore.remaining.records.total",
                    "kafka.stream.state.estimate.num.keys",
                    "kafka.stream.state.total.sst.files.size",
                    "kafka.stream.state.size.all.mem.tables",
                    "kafka.stream.state.block.cache.usage",
                    "kafka.stream.processor.node.record.e2e.latency.max",
                    "kafka.consumer.fetch.manager.records.lag",
                    "kafka.consumer.fetch.manager.records.lag.max",
                    "kafka.consumer.fetch.manager.records.consumed.total",
                    "kafka.consumer.coordinator.rebalance.total",
                    "kafka.consumer.coordinator.last.rebalance.seconds.ago",
                    "kafka.producer.record.send.total",
                    "kafka.producer.record.error.total",
                    "kafka.producer.txn.commit.time.ns.total",
                    "kafka.producer.txn.abort.time.ns.total");

    private MeterAllowList() {}

    /// Denies every meter that is neither ours nor listed; to be set on a registry before anything
    /// is bound to it.
    public static MeterFilter filter() {
        return MeterFilter.denyUnless(id -> shows(id.getName()));
    }

    private static boolean shows(String name) {
        return name.startsWith("tocsin_") || PROCESS.contains(name) || KAFKA.contains(name);
    }
}
