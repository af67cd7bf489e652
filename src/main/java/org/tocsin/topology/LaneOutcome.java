package org.tocsin.topology;

import org.jspecify.annotations.Nullable;
import org.tocsin.event.WorldRecord;
import org.tocsin.syndication.Changes;
import org.tocsin.syndication.VerdictVersion;

import java.time.Instant;
import java.util.List;

/// All that one lane record brings about, worked out before anything is changed.
///
/// @param verdicts of an article record, its one first verdict and then new versions of others
/// @param source the article record that the first verdict answers, or null
/// @param puts entries to store
/// @param world records for `claims`, in their order there: what is told before what is taken back
/// @param settled what the lane itself has to apply, or null
/// @param tick what to remember of time, or null
/// @param time what the lane's time becomes, or null when it stays
public record LaneOutcome(
        List<VerdictVersion> verdicts,
        @Nullable Source source,
        List<LaneEntry> puts,
        List<WorldRecord> world,
        @Nullable Changes settled,
        LaneRecord.@Nullable Ticked tick,
        @Nullable Instant time) {
    /// Nothing happens.
    static final LaneOutcome NOTHING =
            new LaneOutcome(List.of(), null, List.of(), List.of(), null, null, null);

    public LaneOutcome {
        verdicts = List.copyOf(verdicts);
        puts = List.copyOf(puts);
        world = List.copyOf(world);
    }

    static LaneOutcome only(VerdictVersion first, Source source) {
        return new LaneOutcome(List.of(first), source, List.of(), List.of(), null, null, null);
    }
}
