package org.tocsin.notify;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.tocsin.alert.Alert;
import org.tocsin.kafka.SharedKafka;
import org.tocsin.kafka.Topic;
import org.tocsin.notify.Notices.Outcome;
import org.tocsin.notify.Notices.Receiver;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// `alerts` on a real broker, and what a bridge says became of it. As an extension it is closed
/// after each test.
final class AlertTopic implements AfterEachCallback {
    final Topic<String, Alert> topic = SharedKafka.topics(1).alerts(Alert.class);

    /// How often it was told which outcome: `WEBHOOK SENT`.
    final Map<String, Integer> counts = new ConcurrentHashMap<>();

    private final KafkaProducer<String, byte[]> producer =
            new KafkaProducer<>(
                    Map.copyOf(SharedKafka.client()),
                    new StringSerializer(),
                    new ByteArraySerializer());

    void tell(Alert alert) throws Exception {
        write(alert.alertId() + "/" + alert.revision(), alert, alert.updatedAt());
    }

    /// With another `ce_id`, at another ingest time.
    void write(String event, Alert alert, Instant at) throws Exception {
        write(event, topic.values().serializer().serialize(topic.name(), alert), at);
    }

    void write(String event, byte[] value, Instant at) throws Exception {
        var headers = new RecordHeaders();
        headers.add("ce_id", event.getBytes(StandardCharsets.UTF_8));
        headers.add("ce_specversion", "1.0".getBytes(StandardCharsets.UTF_8));
        headers.add("traced", "not for others".getBytes(StandardCharsets.UTF_8));
        var record =
                new ProducerRecord<String, byte[]>(
                        topic.name(), null, at.toEpochMilli(), "k", value, headers);
        producer.send(record).get();
    }

    void count(Receiver receiver, Outcome outcome) {
        counts.merge(receiver + " " + outcome, 1, Integer::sum);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        producer.close();
    }
}
