package org.tocsin.topology;

import org.jspecify.annotations.Nullable;
import org.tocsin.alert.Alert;
import org.tocsin.alert.Decision;
import org.tocsin.alert.Filed;
import org.tocsin.event.WorldChange;

import java.util.List;

/// All that one record of the world brings about, worked out before anything is changed.
///
/// @param change what happens to claims and events
/// @param decisions what is told or withheld, in order
/// @param current what changes on `alerts.current`
/// @param filed what is remembered of the alerts
/// @param forgotten alerts of which nothing is remembered any more
public record WorldOutcome(
        WorldChange change,
        List<Decision> decisions,
        List<Current> current,
        List<Filed> filed,
        List<String> forgotten) {
    /// What comes to stand on `alerts.current` under an alert's id.
    ///
    /// @param alert null for a tombstone
    public record Current(String alertId, @Nullable Alert alert) {}

    public WorldOutcome {
        decisions = List.copyOf(decisions);
        current = List.copyOf(current);
        filed = List.copyOf(filed);
        forgotten = List.copyOf(forgotten);
    }
}
