package org.tocsin.notify;

import org.tocsin.alert.Alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What an Alertmanager should hold: of each alert the latest transition until it expires, and for
/// those that it replaces the word that they are over.
final class Standing {
    private final Map<String, Alert> latest = new HashMap<>();
    private final List<Posted> over = new ArrayList<>();

    /// Takes a transition, in the order of the topic.
    ///
    /// @return whether there is something new to tell
    boolean take(Alert alert, Instant now) {
        var before = latest.get(alert.alertId());
        if (before != null && before.revision() >= alert.revision()) {
            return false;
        }
        latest.put(alert.alertId(), alert);
        if (before != null && stands(before, now)) {
            over.add(Posted.of(before).endedAt(now));
            return true;
        }
        return stands(alert, now);
    }

    /// All that stands, and what has ended since the last [#told].
    List<Posted> posts(Instant now) {
        var all = new ArrayList<>(over);
        latest.values().stream()
                .filter(alert -> stands(alert, now))
                .map(Posted::of)
                .forEach(all::add);
        return all;
    }

    /// The receiver has what [#posts] gave last. What has expired by now need not be remembered.
    void told(Instant now) {
        over.clear();
        latest.values().removeIf(alert -> !stands(alert, now));
    }

    private static boolean stands(Alert alert, Instant now) {
        return Posted.of(alert).endsAt().isAfter(now);
    }
}
