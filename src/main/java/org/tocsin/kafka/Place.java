package org.tocsin.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.ErrorHandlerContext;

/// Where a record stands; as a string `topic-partition@offset`, by which logs and errors name it.
public record Place(String topic, int partition, long offset) {
    /// The place that it was read from.
    public static Place of(ConsumerRecord<?, ?> record) {
        return new Place(record.topic(), record.partition(), record.offset());
    }

    static Place of(ErrorHandlerContext context) {
        return new Place(context.topic(), context.partition(), context.offset());
    }

    @Override
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }
}
