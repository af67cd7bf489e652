package org.tocsin.topology;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A lane's time: the least of what the partitions of `articles` have come to, so that no tick
/// overtakes a backlog.
final class LaneTime {
    private final Map<Integer, Instant> partitions = new TreeMap<>();

    /// Whether a tick says anything new; one repeated, or older than its partition's last, does
    /// not.
    boolean isNews(LaneRecord.Ticked tick) {
        var last = partitions.get(tick.partition());
        return last == null || tick.at().isAfter(last);
    }

    /// The time that a tick brings the lane to, or empty when it stays where it is.
    Optional<Instant> after(LaneRecord.Ticked tick) {
        var then = new TreeMap<>(partitions);
        then.put(tick.partition(), tick.at());
        var time = least(then, tick.partitions());
        return time.equals(least(partitions, tick.partitions())) ? Optional.empty() : time;
    }

    private static Optional<Instant> least(Map<Integer, Instant> known, int partitions) {
        return known.size() < partitions
                ? Optional.empty()
                : known.values().stream().min(Comparator.naturalOrder());
    }

    void apply(LaneRecord.Ticked tick) {
        partitions.put(tick.partition(), tick.at());
    }
}
