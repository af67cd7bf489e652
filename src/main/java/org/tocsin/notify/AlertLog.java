package org.tocsin.notify;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The committed transitions on `alerts`, as bytes: one that cannot be read is not in the way of
/// the next.
final class AlertLog implements AutoCloseable {
    private static final Duration WAIT = Duration.ofMillis(200);
    private static final String FIRST_LOOK = "PT1H";

    /// Records that even a slow receiver takes before the group gives a silent member up.
    private static final String FEW = "20";

    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    /// @throws KafkaException when the topic does not exist or the cluster cannot be reached
    private AlertLog(Map<String, String> kafka, String topic, Map<String, String> how) {
        var all = new HashMap<String, Object>(kafka);
        all.putAll(how);
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        var bytes = new ByteArrayDeserializer();
        consumer = new KafkaConsumer<>(all, bytes, bytes);
        try {
            partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(each -> new TopicPartition(topic, each.partition()))
                            .toList();
            if (partitions.isEmpty()) {
                throw new KafkaException("there is no topic " + topic);
            }
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    /// All of it from its start, in no group.
    ///
    /// @throws KafkaException when the topic does not exist or the cluster cannot be reached
    static AlertLog whole(Map<String, String> kafka, String topic) {
        var log = new AlertLog(kafka, topic, Map.of());
        log.consumer.assign(log.partitions);
        log.consumer.seekToBeginning(log.partitions);
        return log;
    }

    /// From where the group stands; a group that stands nowhere begins an hour back, by ingest
    /// time, lest days of old alerts call somebody. Where it begins is kept at once: what is not
    /// yet taken then stays ahead of it, however long that lasts.
    ///
    /// @throws KafkaException when the topic does not exist or the cluster cannot be reached
    static AlertLog of(Map<String, String> kafka, String topic, String group) {
        var log =
                new AlertLog(
                        kafka,
                        topic,
                        Map.of(
                                ConsumerConfig.GROUP_ID_CONFIG,
                                group,
                                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                                "by_duration:" + FIRST_LOOK,
                                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                                FEW));
        log.consumer.subscribe(List.of(topic), new Beginnings(log.consumer));
        return log;
    }

    private record Beginnings(KafkaConsumer<?, ?> consumer) implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> dealt) {
            var known = consumer.committed(Set.copyOf(dealt));
            for (var each : dealt) {
                if (known.get(each) == null) {
                    var begin = new OffsetAndMetadata(consumer.position(each));
                    consumer.commitSync(Map.of(each, begin));
                }
            }
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> taken) {}
    }

    /// Whether Kafka answers, and so what was read is all that there is.
    boolean answers() {
        try {
            return consumer.endOffsets(partitions, ANSWER).size() == partitions.size();
        } catch (KafkaException e) {
            return false;
        }
    }

    /// What comes in a fifth of a second, by partition in order.
    List<ConsumerRecord<byte[], byte[]>> poll() {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        consumer.poll(WAIT).forEach(records::add);
        return records;
    }

    /// Where the topic ends now.
    Map<TopicPartition, Long> ends() {
        return consumer.endOffsets(partitions);
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

    /// These are handed on once more, as far as they are still ours.
    void again(List<ConsumerRecord<byte[], byte[]>> records) {
        for (var record : records.reversed()) {
            if (consumer.assignment().contains(at(record))) {
                consumer.seek(at(record), record.offset());
            }
        }
    }

    private static TopicPartition at(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
