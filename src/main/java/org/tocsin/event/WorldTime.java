package org.tocsin.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The world's time: the least of what its lanes have come to, and none before all have spoken.
final class WorldTime {
    private final Map<Integer, WorldRecord.Passed> lanes = new TreeMap<>();

    /// The time after a tick, or empty while a lane is silent.
    Optional<Instant> after(WorldRecord.Passed tick) {
        var known = new TreeMap<>(lanes);
        known.put(tick.lane(), latest(tick));
        return least(known, tick.lanes());
    }

    /// The tick, or the one of its lane that is later.
    WorldRecord.Passed latest(WorldRecord.Passed tick) {
        var last = lanes.get(tick.lane());
        return last != null && last.at().isAfter(tick.at()) ? last : tick;
    }

    /// Whether an hour has ended between the time and a later one.
    boolean hourEnds(Instant later) {
        return !now().truncatedTo(ChronoUnit.HOURS).equals(later.truncatedTo(ChronoUnit.HOURS));
    }

    void apply(WorldRecord.Passed tick) {
        lanes.put(tick.lane(), latest(tick));
    }

    /// The time, or the epoch while a lane is silent.
    Instant now() {
        var of =
                lanes.values().stream()
                        .max(Comparator.comparing(WorldRecord.Passed::at))
                        .map(WorldRecord.Passed::lanes)
                        .orElse(1);
        return least(lanes, of).orElse(Instant.EPOCH);
    }

    private static Optional<Instant> least(Map<Integer, WorldRecord.Passed> known, int lanes) {
        return known.size() < lanes
                ? Optional.empty()
                : known.values().stream()
                        .map(WorldRecord.Passed::at)
                        .min(Comparator.naturalOrder());
    }
}
