package org.tocsin.topology;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.tocsin.event.Mute;
import org.tocsin.event.WorldRecord;

/// `mutes` into the world's total order, so that a replay of it keeps silent where the run did.
final class MutingProcessor extends ContextualProcessor<String, Mute, String, WorldRecord> {
    @Override
    public void process(Record<String, Mute> record) {
        WorldRecord muted = new WorldRecord.Muted(record.value());
        var next = new Record<>(LaneProcessor.WORLD, muted, record.timestamp());
        Halves.madeTrue(() -> context().forward(next));
    }
}
