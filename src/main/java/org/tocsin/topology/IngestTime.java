package org.tocsin.topology;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/// A record's time is its ingest time, and passed on. One stamped before 1970 by a client of
/// somebody's own making counts as of 1970: it must not stop the path.
final class IngestTime implements TimestampExtractor {
    @Override
    public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
        return Math.max(0, record.timestamp());
    }
}
