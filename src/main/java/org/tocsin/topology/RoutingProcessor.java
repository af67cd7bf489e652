package org.tocsin.topology;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.tocsin.syndication.Parting;

import java.time.Instant;

/// `corrections` to where each takes effect: an unmerge to every lane, since only the lanes know
/// which of them holds the articles.
final class RoutingProcessor extends ContextualProcessor<String, Correction, String, LaneRecord> {
    @Override
    public void process(Record<String, Correction> record) {
        var at = Instant.ofEpochMilli(record.timestamp());
        var lane = Halves.workedOut(() -> lane(record.value(), at));
        var next = new Record<>(Lanes.key(lane), lane, record.timestamp());
        Halves.madeTrue(() -> context().forward(next));
    }

    private static LaneRecord lane(Correction correction, Instant at) {
        return switch (correction) {
            case Correction.Unmerge(var one, var other, var author, var reason) ->
                    new LaneRecord.Parted(Parting.of(one, other, author, reason, at));
        };
    }
}
