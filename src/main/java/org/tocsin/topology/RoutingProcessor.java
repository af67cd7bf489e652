package org.tocsin.topology;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.tocsin.event.Ruling;
import org.tocsin.event.Ruling.Kind;
import org.tocsin.event.WorldRecord;
import org.tocsin.syndication.Parting;

import java.time.Instant;

/// `corrections` to where each takes effect: an unmerge to every lane, since only the lanes know
/// which of them holds the articles; the rest into the world's total order.
final class RoutingProcessor extends ContextualProcessor<String, Correction, String, Object> {
    @Override
    public void process(Record<String, Correction> record) {
        var at = Instant.ofEpochMilli(record.timestamp());
        switch (record.value()) {
            case Correction.Unmerge(var one, var other, var author, var reason) -> {
                var parting = Halves.workedOut(() -> Parting.of(one, other, author, reason, at));
                var lane = new LaneRecord.Parted(parting);
                forward(Lanes.key(lane), lane, at, TocsinTopology.CORRECTED_TO_LANE);
            }
            case Correction.Retract(var target, var author, var reason) ->
                    world(new Ruling(Kind.RETRACT, target, author, reason, at));
            case Correction.NotRelevant(var alert, var author, var reason) ->
                    world(new Ruling(Kind.NOT_RELEVANT, alert, author, reason, at));
        }
    }

    private void world(Ruling ruling) {
        var ruled = new WorldRecord.Ruled(ruling);
        forward(LaneProcessor.WORLD, ruled, ruling.at(), TocsinTopology.CORRECTED_TO_CLAIMS);
    }

    private void forward(String key, Object value, Instant at, String sink) {
        var next = new Record<String, Object>(key, value, at.toEpochMilli());
        Halves.madeTrue(() -> context().forward(next, sink));
    }
}
