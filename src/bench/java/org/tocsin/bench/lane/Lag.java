package org.tocsin.bench.lane;

import com.sun.management.OperatingSystemMXBean;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/// Looks at what a group has committed of a topic of one partition.
public final class Lag implements AutoCloseable {
    private static final long EVERY = 100;

    private final Admin admin;
    private final String group;
    private final TopicPartition partition;
    private final long end;

    /// @param end records on the topic
    public Lag(Map<String, String> kafka, String group, String topic, long end) {
        admin = Admin.create(new HashMap<String, Object>(kafka));
        this.group = group;
        partition = new TopicPartition(topic, 0);
        this.end = end;
    }

    private record Mark(long read, long nanos, long processor) {}

    /// Waits until all is read; measures from a fifth on.
    Drained drained() {
        return drained(end / 5);
    }

    /// Waits until all is read; measures from that record on.
    public Drained drained(long start) {
        var from = await(start);
        var to = await(end);
        double read = to.read - from.read;
        return new Drained(
                read * 1e9 / (to.nanos - from.nanos), (to.processor - from.processor) / 1e3 / read);
    }

    private Mark await(long offset) {
        try {
            while (true) {
                long read = committed();
                if (read >= offset) {
                    var system =
                            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
                    return new Mark(read, System.nanoTime(), system.getProcessCpuTime());
                }
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("cannot read how far " + group + " is", e);
        }
    }

    private long committed() throws InterruptedException, ExecutionException {
        var offsets = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        var offset = offsets.get(partition);
        return offset == null ? 0 : offset.offset();
    }

    @Override
    public void close() {
        admin.close();
    }
}
