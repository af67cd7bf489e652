package org.tocsin.kafka;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Deletes what a group has read, and nothing else: how `lane` forgets full texts within hours
/// while a backlog of any age still finds its way through.
///
/// Retention cannot do it. It goes by ingest time, and would delete the record of an article that
/// waited longer than it before anybody had read it.
public final class ConsumedRecords {
    private ConsumedRecords() {}

    /// Deletes the records that lie before the group's committed offsets and before the first one
    /// of a later ingest time.
    ///
    /// @param kafka client properties, `bootstrap.servers` among them
    /// @param group an application's id, for Kafka Streams
    /// @return the offset at which each partition now starts, for those that the group has read
    public static Map<TopicPartition, Long> delete(
            Map<String, String> kafka, Topic<?, ?> topic, String group, Instant before) {
        try (var admin = Admin.create(new HashMap<String, Object>(kafka))) {
            var offsets =
                    Await.result(
                            admin.listConsumerGroupOffsets(group)
                                    .partitionsToOffsetAndMetadata(group));
            var read = new HashMap<TopicPartition, Long>();
            offsets.forEach((partition, offset) -> take(read, topic, partition, offset));
            bound(read, admin, before);
            return delete(admin, read);
        }
    }

    private static void take(
            Map<TopicPartition, Long> read,
            Topic<?, ?> topic,
            TopicPartition partition,
            OffsetAndMetadata offset) {
        if (partition.topic().equals(topic.name()) && offset != null) {
            read.put(partition, offset.offset());
        }
    }

    private static void bound(Map<TopicPartition, Long> read, Admin admin, Instant before) {
        var spec = OffsetSpec.forTimestamp(before.toEpochMilli());
        var later =
                Await.result(
                        admin.listOffsets(
                                        read.keySet().stream()
                                                .collect(Collectors.toMap(each -> each, _ -> spec)))
                                .all());
        // -1: nothing is as late as that
        later.forEach(
                (partition, found) ->
                        read.computeIfPresent(
                                partition,
                                (_, offset) ->
                                        found.offset() < 0
                                                ? offset
                                                : Math.min(offset, found.offset())));
    }

    private static Map<TopicPartition, Long> delete(Admin admin, Map<TopicPartition, Long> before) {
        var requests = new HashMap<TopicPartition, RecordsToDelete>();
        before.forEach((p, offset) -> requests.put(p, RecordsToDelete.beforeOffset(offset)));
        var starts = new HashMap<TopicPartition, Long>();
        admin.deleteRecords(requests)
                .lowWatermarks()
                .forEach((p, done) -> starts.put(p, Await.result(done).lowWatermark()));
        return Map.copyOf(starts);
    }
}
