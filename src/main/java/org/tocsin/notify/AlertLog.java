package org.tocsin.notify;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.tocsin.kafka.TopicConsumer;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The committed transitions on `alerts` that a group has not yet taken, as bytes: one that cannot
/// be read is not in the way of the next.
final class AlertLog implements AutoCloseable {
    private static final Duration FIRST_LOOK = Duration.ofHours(1);

    /// Records that even a slow receiver takes before the group gives a silent member up.
    private static final String FEW = "20";

    private final TopicConsumer from;
    private final KafkaConsumer<byte[], byte[]> consumer;

    /// From where the group stands; a group that stands nowhere begins an hour back, by ingest
    /// time, lest days of old alerts call somebody. Where it begins is kept at once: what is not
    /// yet taken then stays ahead of it, however long that lasts. Kafka's own reset, to the same
    /// hour, is for a group whose place the topic has deleted meanwhile.
    ///
    /// @throws KafkaException when the topic does not exist or the cluster cannot be reached
    AlertLog(Map<String, String> kafka, String topic, String group, InstantSource clock) {
        var all = new HashMap<>(kafka);
        all.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "by_duration:" + FIRST_LOOK);
        all.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, FEW);
        from = TopicConsumer.of(all, topic, IsolationLevel.READ_COMMITTED);
        consumer = from.consumer();
        consumer.subscribe(List.of(topic), new Beginnings(consumer, clock));
    }

    private record Beginnings(KafkaConsumer<?, ?> consumer, InstantSource clock)
            implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> dealt) {
            var known = consumer.committed(Set.copyOf(dealt));
            for (var each : dealt) {
                if (known.get(each) == null) {
                    var begin = new OffsetAndMetadata(first(each));
                    consumer.seek(each, begin);
                    consumer.commitSync(Map.of(each, begin));
                }
            }
        }

        /// Kafka's own position waits for a record, however long the hour stays quiet. The end is
        /// asked for first: what comes in between is ahead of it.
        private long first(TopicPartition at) {
            long end = consumer.endOffsets(List.of(at)).getOrDefault(at, 0L);
            var since = clock.instant().minus(FIRST_LOOK).toEpochMilli();
            var found = consumer.offsetsForTimes(Map.of(at, since)).get(at);
            return found == null ? end : found.offset();
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> taken) {}
    }

    /// Whether Kafka answers, and so what was read is all that there is.
    boolean answers() {
        return from.answers();
    }

    /// Whether the group knows us: with more members than partitions, some are dealt none.
    boolean joined() {
        return consumer.groupMetadata().generationId() >= 0;
    }

    /// What comes in a fifth of a second, by partition in order.
    List<ConsumerRecord<byte[], byte[]>> poll() {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        from.poll().forEach(records::add);
        return records;
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
        from.close();
    }
}
