package org.tocsin.app;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.tocsin.event.WorldRecord;
import org.tocsin.kafka.Topics;
import org.tocsin.topology.LaneRecord;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/// Tells when the path has worked off everything that came in: hop by hop, since what a hop has
/// read is committed together with what it wrote for the next one.
final class Settling implements AutoCloseable {
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private final Admin admin;
    private final String application;
    private final List<String> order;
    private final Map<String, Integer> hops;

    private Settling(Admin admin, String application, Topics topics) {
        this.admin = admin;
        this.application = application;
        this.hops =
                Map.of(
                        topics.articles().name(), topics.partitions(),
                        LaneRecord.on(topics).name(), topics.lanes(),
                        topics.claims(WorldRecord.class).name(), 1);
        this.order =
                List.of(
                        topics.articles().name(),
                        LaneRecord.on(topics).name(),
                        topics.claims(WorldRecord.class).name());
    }

    static Settling of(Map<String, String> kafka, String application, Topics topics) {
        return new Settling(Admin.create(new HashMap<String, Object>(kafka)), application, topics);
    }

    /// Waits until everything that was on `articles` at the call has come to the end of the path.
    ///
    /// @return false when that took longer
    boolean await(Duration atMost) throws InterruptedException {
        var deadline = System.nanoTime() + atMost.toNanos();
        for (var topic : order) {
            var ends = ends(topic);
            while (!reached(ends)) {
                if (System.nanoTime() > deadline) {
                    return false;
                }
                Thread.sleep(BETWEEN);
            }
        }
        return true;
    }

    private Map<TopicPartition, Long> ends(String topic) throws InterruptedException {
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        for (int partition = 0; partition < hops.getOrDefault(topic, 0); partition++) {
            asked.put(new TopicPartition(topic, partition), OffsetSpec.latest());
        }
        var committed = new ListOffsetsOptions(IsolationLevel.READ_COMMITTED);
        try {
            var found = admin.listOffsets(asked, committed).all().get();
            var ends = new HashMap<TopicPartition, Long>();
            found.forEach((partition, end) -> put(ends, partition, end));
            return ends;
        } catch (ExecutionException e) {
            throw new IllegalStateException("offsets of " + topic, e);
        }
    }

    private static void put(
            Map<TopicPartition, Long> ends, TopicPartition partition, ListOffsetsResultInfo end) {
        if (end.offset() > 0) {
            ends.put(partition, end.offset());
        }
    }

    private boolean reached(Map<TopicPartition, Long> ends) throws InterruptedException {
        try {
            var read =
                    admin.listConsumerGroupOffsets(application)
                            .partitionsToOffsetAndMetadata(application)
                            .get();
            return ends.entrySet().stream()
                    .allMatch(
                            end -> {
                                var offset = read.get(end.getKey());
                                return offset != null && offset.offset() >= end.getValue();
                            });
        } catch (ExecutionException e) {
            return false; // the group is not there yet
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
