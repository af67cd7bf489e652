package org.tocsin.notify;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The committed transitions on `alerts`, as bytes: one that cannot be read is not in the way of
/// the next.
final class AlertLog implements AutoCloseable {
    private static final Duration WAIT = Duration.ofMillis(200);
    private static final String FIRST_LOOK = "PT1H";

    /// Records that even a slow receiver takes before the group gives a silent member up.
    private static final String FEW = "20";

    private final KafkaConsumer<byte[], byte[]> consumer;

    private AlertLog(Map<String, String> kafka, Map<String, String> how) {
        var all = new HashMap<String, Object>(kafka);
        all.putAll(how);
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        var bytes = new ByteArrayDeserializer();
        consumer = new KafkaConsumer<>(all, bytes, bytes);
    }

    /// All of it from its start, in no group.
    ///
    /// @throws KafkaException when the topic does not exist or the cluster cannot be reached
    static AlertLog whole(Map<String, String> kafka, String topic) {
        var log = new AlertLog(kafka, Map.of());
        try {
            var partitions =
                    log.consumer.partitionsFor(topic).stream()
                            .map(each -> new TopicPartition(topic, each.partition()))
                            .toList();
            if (partitions.isEmpty()) {
                throw new KafkaException("there is no topic " + topic);
            }
            log.consumer.assign(partitions);
            log.consumer.seekToBeginning(partitions);
            return log;
        } catch (RuntimeException e) {
            log.close();
            throw e;
        }
    }

    /// From where the group stands; a group that stands nowhere begins an hour back, by ingest
    /// time, lest days of old alerts call somebody.
    static AlertLog of(Map<String, String> kafka, String topic, String group) {
        var log =
                new AlertLog(
                        kafka,
                        Map.of(
                                ConsumerConfig.GROUP_ID_CONFIG,
                                group,
                                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                                "by_duration:" + FIRST_LOOK,
                                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                                FEW));
        log.consumer.subscribe(List.of(topic));
        return log;
    }

    /// What comes in a fifth of a second, by partition in order.
    List<ConsumerRecord<byte[], byte[]>> poll() {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        consumer.poll(WAIT).forEach(records::add);
        return records;
    }

    /// Where the topic ends now.
    Map<TopicPartition, Long> ends() {
        return consumer.endOffsets(consumer.assignment());
    }

    /// Whether everything before these ends has been handed on.
    boolean past(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    /// The group is done with this record.
    void done(ConsumerRecord<?, ?> record) {
        consumer.commitSync(Map.of(at(record), new OffsetAndMetadata(record.offset() + 1)));
    }

    /// These are handed on once more.
    void again(List<ConsumerRecord<byte[], byte[]>> records) {
        records.reversed().forEach(record -> consumer.seek(at(record), record.offset()));
    }

    private static TopicPartition at(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
