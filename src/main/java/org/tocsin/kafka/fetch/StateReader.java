package org.tocsin.kafka.fetch;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.fetch.FetchState;
import org.tocsin.fetch.StateKey;
import org.tocsin.kafka.Place;
import org.tocsin.kafka.Topic;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads one partition of `fetch-state` to its end. Called once the partition's former owner is
/// fenced, so that nothing is written behind its back.
final class StateReader {
    private static final Logger LOG = LoggerFactory.getLogger(StateReader.class);
    private static final Duration WAIT = Duration.ofMillis(200);

    private StateReader() {}

    static Map<StateKey, FetchState> read(
            Map<String, String> kafka, Topic<String, FetchState> topic, int partition) {
        var all = new HashMap<String, Object>(kafka);
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        try (var consumer =
                new KafkaConsumer<>(all, new StringDeserializer(), new ByteArrayDeserializer())) {
            var where = new TopicPartition(topic.name(), partition);
            consumer.assign(List.of(where));
            consumer.seekToBeginning(List.of(where));
            long end = consumer.endOffsets(List.of(where)).getOrDefault(where, 0L);
            var states = new HashMap<StateKey, FetchState>();
            while (consumer.position(where) < end) {
                consumer.poll(WAIT).forEach(record -> take(topic, record, states));
            }
            return states;
        }
    }

    /// What cannot be read counts as not known: its address is asked as if for the first time.
    private static void take(
            Topic<String, FetchState> topic,
            ConsumerRecord<String, byte[]> record,
            Map<StateKey, FetchState> states) {
        try {
            var key = StateKey.parse(record.key());
            if (record.value() == null) {
                states.remove(key);
            } else {
                states.put(
                        key,
                        topic.values().deserializer().deserialize(topic.name(), record.value()));
            }
        } catch (SerializationException | IllegalArgumentException e) {
            LOG.warn("{}: {}", Place.of(record), e.getMessage());
        }
    }
}
