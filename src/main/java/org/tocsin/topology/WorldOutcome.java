package org.tocsin.topology;

import org.tocsin.alert.Decision;
import org.tocsin.alert.Filed;
import org.tocsin.event.WorldChange;

import java.util.List;

/// All that one record of the world brings about, worked out before anything is changed.
///
/// @param change what happens to claims and events
/// @param decisions what is told, in order; a decision without a current state takes the alert off
///   `alerts.current`
/// @param filed what is remembered of the alerts
/// @param forgotten alerts of which nothing is remembered any more
public record WorldOutcome(
        WorldChange change, List<Decision> decisions, List<Filed> filed, List<String> forgotten) {
    public WorldOutcome {
        decisions = List.copyOf(decisions);
        filed = List.copyOf(filed);
        forgotten = List.copyOf(forgotten);
    }
}
