package org.tocsin.topology;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.tocsin.alert.Alert;
import org.tocsin.alert.Digest;
import org.tocsin.alert.Filed;
import org.tocsin.alert.Suppression;
import org.tocsin.event.Event;
import org.tocsin.event.EventChange;
import org.tocsin.event.Held;
import org.tocsin.event.WorldRecord;
import org.tocsin.kafka.JsonSerde;

import java.util.stream.Stream;

/// Stage 3: `claims` to `events`, `alerts`, `alerts.current`, `suppressed` and `digests`. Carries a
/// [WorldFold]; its memory is rebuilt from the stores whenever the task starts.
final class WorldProcessor extends ContextualProcessor<String, WorldRecord, String, Object> {
    private static final JsonSerde<Event> EVENT = JsonSerde.of(Event.class);
    private static final JsonSerde<Alert> ALERT = JsonSerde.of(Alert.class);
    private static final JsonSerde<Filed> FILED = JsonSerde.of(Filed.class);
    private static final JsonSerde<Digest> DIGEST = JsonSerde.of(Digest.class);
    private static final JsonSerde<Digest.Line> LINE = JsonSerde.of(Digest.Line.class);
    private static final JsonSerde<Held> HELD = JsonSerde.of(Held.class);
    private static final JsonSerde<Suppression> WITHHELD = JsonSerde.of(Suppression.class);

    private final Stages stages;

    // Streams calls init before the first record, and again whenever the task starts anew.
    @SuppressWarnings("NullAway.Init")
    private WorldFold fold;

    @SuppressWarnings("NullAway.Init")
    private WorldStores stores;

    WorldProcessor(Stages stages) {
        this.stages = stages;
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        super.init(context);
        stores = WorldStores.of(context);
        fold = stages.world(new ClaimStore(stores.claims()));
        stores.restore(fold);
    }

    @Override
    public void process(Record<String, WorldRecord> record) {
        var outcome = Halves.workedOut(() -> measured(fold.take(record.value())));
        Halves.madeTrue(() -> makeTrue(outcome, record.timestamp()));
    }

    private static WorldOutcome measured(WorldOutcome outcome) {
        outcome.change().held().forEach(held -> Sizes.check(HELD, held));
        outcome.change().events().forEach(change -> Sizes.check(EVENT, change.after()));
        for (var decision : outcome.decisions()) {
            if (decision.sent() != null) {
                Sizes.check(ALERT, decision.sent());
            }
            if (decision.withheld() != null) {
                Sizes.check(WITHHELD, decision.withheld());
            }
        }
        outcome.current().stream()
                .flatMap(current -> Stream.ofNullable(current.alert()))
                .forEach(alert -> Sizes.check(ALERT, alert));
        outcome.trayed().forEach(line -> Sizes.check(LINE, line));
        outcome.filed().forEach(filed -> Sizes.check(FILED, filed));
        outcome.digests().forEach(digest -> Sizes.check(DIGEST, digest));
        return outcome;
    }

    private void makeTrue(WorldOutcome outcome, long time) {
        stores.put(outcome);
        for (EventChange change : outcome.change().events()) {
            var event = change.after();
            forward(event.id().value(), event, time, TocsinTopology.EVENTS);
        }
        for (var decision : outcome.decisions()) {
            if (decision.sent() != null) {
                var sent = decision.sent();
                context()
                        .forward(
                                new Record<String, Object>(
                                        sent.alertId(), sent, time, CloudEvent.headers(sent)),
                                TocsinTopology.ALERTS);
            }
            if (decision.withheld() != null) {
                forward(decision.alertId(), decision.withheld(), time, TocsinTopology.SUPPRESSED);
            }
        }
        for (var digest : outcome.digests()) {
            forward(digest.group(), digest, time, TocsinTopology.DIGESTS);
        }
        for (var current : outcome.current()) {
            forward(current.alertId(), current.alert(), time, TocsinTopology.CURRENT);
        }
        fold.apply(outcome);
    }

    private void forward(String key, @Nullable Object value, long time, String sink) {
        context().forward(new Record<>(key, value, time), sink);
    }
}
