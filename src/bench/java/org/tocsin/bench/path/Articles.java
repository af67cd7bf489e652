package org.tocsin.bench.path;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;

/// Puts articles on their topic as fast as the broker takes them.
final class Articles {
    private Articles() {}

    /// @param record the value of an article, by its number
    static void send(
            Map<String, String> kafka,
            String topic,
            long from,
            long to,
            LongFunction<byte[]> record) {
        var all = new HashMap<String, Object>(kafka);
        all.put("compression.type", "lz4");
        all.put("linger.ms", "5");
        var bytes = new ByteArraySerializer();
        try (var producer = new KafkaProducer<>(all, bytes, bytes)) {
            for (var i = from; i < to; i++) {
                var key = Long.toHexString(i).getBytes(StandardCharsets.US_ASCII);
                var _ = producer.send(new ProducerRecord<>(topic, key, record.apply(i)));
            }
            producer.flush();
        }
    }
}
