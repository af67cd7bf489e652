package org.tocsin.kafka;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A consumer of one topic, as bytes, which makes no topic and keeps no offsets by itself.
///
/// @param partitions all of the topic's, one at least
public record TopicConsumer(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions)
        implements AutoCloseable {
    private static final Duration WAIT = Duration.ofMillis(200);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    /// @param kafka client properties, `bootstrap.servers` among them
    /// @param isolation whether records of open and of aborted transactions count
    /// @throws KafkaException when the topic does not exist or the cluster cannot be reached
    public static TopicConsumer of(
            Map<String, String> kafka, String topic, IsolationLevel isolation) {
        var all = new HashMap<String, Object>(kafka);
        all.put(
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                isolation.toString().toLowerCase(Locale.ROOT));
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        var bytes = new ByteArrayDeserializer();
        var consumer = new KafkaConsumer<>(all, bytes, bytes);
        try {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(each -> new TopicPartition(topic, each.partition()))
                            .toList();
            if (partitions.isEmpty()) {
                throw new KafkaException("there is no topic " + topic);
            }
            return new TopicConsumer(consumer, partitions);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    /// What comes in a fifth of a second.
    public ConsumerRecords<byte[], byte[]> poll() {
        return consumer.poll(WAIT);
    }

    /// Whether Kafka answers, and so what was read is all that there is.
    public boolean answers() {
        try {
            return consumer.endOffsets(partitions, ANSWER).size() == partitions.size();
        } catch (KafkaException e) {
            return false;
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
