package org.tocsin.topology;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.tocsin.event.WorldRecord;
import org.tocsin.kafka.JsonSerde;

import java.time.Instant;
import java.util.List;

/// Stage 2: `lane` to `verdicts` and `claims`. Carries a [LaneFold]; its memory is rebuilt from the
/// stores whenever the task starts.
final class LaneProcessor extends ContextualProcessor<String, LaneRecord, String, Object> {
    private static final JsonSerde<VerdictRecord> VERDICT = JsonSerde.of(VerdictRecord.class);
    private static final JsonSerde<WorldRecord> TOLD = JsonSerde.of(WorldRecord.class);

    private final Stages stages;
    private final int lanes;

    // Streams calls init before the first record, and again whenever the task starts anew.
    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, LaneRecord.Ticked> ticks;

    @SuppressWarnings("NullAway.Init")
    private LaneStore entries;

    @SuppressWarnings("NullAway.Init")
    private LaneFold fold;

    LaneProcessor(Stages stages, int lanes) {
        this.stages = stages;
        this.lanes = lanes;
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        super.init(context);
        ticks = context.getStateStore(StateStores.LANE_TICKS);
        entries =
                new LaneStore(
                        context.getStateStore(StateStores.LANE_ENTRIES),
                        context.getStateStore(StateStores.LANE_PARTINGS));
        fold = stages.lane(context.taskId().partition(), lanes, entries, PackedEntry::fits);
        entries.restore(fold);
        StateStores.each(ticks, fold::restore);
    }

    @Override
    public void process(Record<String, LaneRecord> record) {
        var place = context().recordMetadata().orElseThrow();
        var lane = new Source(place.partition(), place.offset());
        var worked = Halves.workedOut(() -> worked(record, lane));
        Halves.madeTrue(() -> makeTrue(worked, record.timestamp()));
    }

    /// What a record leads to, measured.
    private record Worked(LaneOutcome outcome, List<VerdictRecord> verdicts) {}

    private Worked worked(Record<String, LaneRecord> record, Source lane) {
        var outcome = fold.take(record.value());
        var at = Instant.ofEpochMilli(record.timestamp());
        var verdicts =
                outcome.verdicts().stream()
                        .map(
                                said ->
                                        VerdictRecord.of(
                                                said,
                                                fold.partings(said.article(), outcome),
                                                outcome.source(),
                                                lane,
                                                at))
                        .toList();
        verdicts.forEach(verdict -> Sizes.check(VERDICT, verdict));
        outcome.world().forEach(told -> Sizes.check(TOLD, told));
        return new Worked(outcome, verdicts);
    }

    private void makeTrue(Worked worked, long time) {
        var outcome = worked.outcome();
        if (outcome.tick() != null) {
            ticks.put(Integer.toString(outcome.tick().partition()), outcome.tick());
        }
        fold.apply(outcome);
        for (var verdict : worked.verdicts()) {
            context()
                    .forward(
                            new Record<>(verdict.article().value(), verdict, time),
                            TocsinTopology.VERDICTS);
        }
        for (var told : outcome.world()) {
            context().forward(new Record<>(WORLD, told, time), TocsinTopology.CLAIMS);
        }
    }

    /// The one key of `claims`.
    static final String WORLD = "world";
}
