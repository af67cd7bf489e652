package org.tocsin.kafka.fetch;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/// A request that cannot be read, on its way to the dead letters.
record Unreadable(ConsumerRecord<byte[], byte[]> record, Exception why) {
    long offset() {
        return record.offset();
    }
}
