package org.tocsin.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.regex.Pattern;

/// Which meters of others are shown: the Kafka binders alone would bring some four hundred names.
/// Names are Micrometer's; a dot becomes an underscore in Prometheus.
public final class MeterAllowList {
    /// The names, of Micrometer's own kind. Each stands on a dashboard or in a rule.
    static final Set<String> NAMES =
            Set.of(
                    "jvm.memory.used",
                    "jvm.memory.max",
                    "jvm.buffer.memory.used",
                    "jvm.gc.pause",
                    "jvm.gc.live.data.size",
                    "jvm.threads.live",
                    "process.cpu.usage",
                    "process.files.open",
                    "process.uptime",
                    "disk.free",
                    "disk.total",
                    "kafka.stream.client.state",
                    "kafka.stream.alive.stream.threads",
                    "kafka.stream.failed.stream.threads",
                    "kafka.stream.thread.process.ratio",
                    "kafka.stream.thread.poll.ratio",
                    "kafka.stream.thread.commit.ratio",
                    "kafka.stream.thread.commit.total",
                    "kafka.stream.thread.commit.latency.max",
                    "kafka.stream.task.dropped.records.total",
                    "kafka.stream.task.restore.remaining.records.total",
                    "kafka.stream.state.estimate.num.keys",
                    "kafka.stream.state.total.sst.files.size",
                    "kafka.stream.state.cur.size.all.mem.tables",
                    "kafka.consumer.fetch.manager.records.lag",
                    "kafka.consumer.coordinator.rebalance.total",
                    "kafka.producer.record.error.total",
                    "kafka.producer.record.retry.total",
                    "kafka.producer.txn.commit.time.ns.total",
                    "kafka.producer.txn.abort.time.ns.total");

    /// What Kafka Streams puts into the ids of clients and threads, new with every start.
    private static final Pattern RANDOM =
            Pattern.compile("-?\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private static final String TOPIC = "topic";

    private MeterAllowList() {}

    /// Denies every meter that is neither ours nor listed, and what the listed ones say of topics
    /// other than the path's; to be set on a registry before anything is bound to it.
    public static MeterFilter filter() {
        return MeterFilter.denyUnless(id -> shows(id.getName()) && !isElsewhere(id.getTag(TOPIC)));
    }

    private static boolean shows(String name) {
        return name.startsWith("tocsin_") || NAMES.contains(name);
    }

    private static boolean isElsewhere(@Nullable String topic) {
        return Label.OTHER.equals(topic);
    }

    /// Takes out of ids what is random, so that a restart does not begin every series anew, and out
    /// of names of topics the prefix. Kafka tells of `a.b` once more as `a_b`: both become one.
    public static MeterFilter steady() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().startsWith("kafka.")
                        ? id.replaceTags(id.getTags().stream().map(MeterAllowList::steady).toList())
                        : id;
            }
        };
    }

    private static Tag steady(Tag tag) {
        return switch (tag.getKey()) {
            case "client.id", "thread.id", "process.id" ->
                    Tag.of(tag.getKey(), RANDOM.matcher(tag.getValue()).replaceAll(""));
            case TOPIC -> Tag.of(TOPIC, topic(tag.getValue()));
            case String _ -> tag;
        };
    }

    private static String topic(String name) {
        var folded = name.replaceAll("[.-]", "_");
        return Label.TOPIC.words().stream()
                .filter(word -> folded.equals(word) || folded.endsWith("_" + word))
                .findFirst()
                .orElse(Label.OTHER);
    }
}
