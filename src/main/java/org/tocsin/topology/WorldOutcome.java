package org.tocsin.topology;

import org.jspecify.annotations.Nullable;
import org.tocsin.alert.Alert;
import org.tocsin.alert.Decision;
import org.tocsin.alert.Digest;
import org.tocsin.alert.Filed;
import org.tocsin.event.Mute;
import org.tocsin.event.WorldChange;

import java.util.List;

/// All that one record of the world brings about, worked out before anything is changed.
///
/// @param change what happens to claims and events
/// @param decisions what is told or withheld, in order
/// @param current what changes on `alerts.current`
/// @param filed what is remembered of the alerts
/// @param forgotten alerts of which nothing is remembered any more
/// @param mute to hold to, or null
/// @param unmuted ids of mutes that are over
/// @param digests that are due
/// @param trayed what waits for a digest from now on
/// @param untrayed ids of alerts that no longer wait for one
public record WorldOutcome(
        WorldChange change,
        List<Decision> decisions,
        List<Current> current,
        List<Filed> filed,
        List<String> forgotten,
        @Nullable Mute mute,
        List<String> unmuted,
        List<Digest> digests,
        List<Digest.Line> trayed,
        List<String> untrayed) {
    /// What comes to stand on `alerts.current` under an alert's id.
    ///
    /// @param alert null for a tombstone
    public record Current(String alertId, @Nullable Alert alert) {}

    public WorldOutcome {
        decisions = List.copyOf(decisions);
        current = List.copyOf(current);
        filed = List.copyOf(filed);
        forgotten = List.copyOf(forgotten);
        unmuted = List.copyOf(unmuted);
        digests = List.copyOf(digests);
        trayed = List.copyOf(trayed);
        untrayed = List.copyOf(untrayed);
    }
}
