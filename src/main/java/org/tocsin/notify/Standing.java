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
            over.add(Posted.of(before).over(now));
            return true;
        }
        return stands(alert, now);
    }

    /// All that stands, then what is over since the last [#told]: an Alertmanager that hears of an
    /// end first takes its conversation for ended.
    List<Posted> posts(Instant now) {
        var all = new ArrayList<Posted>();
        latest.values().stream()
                .filter(alert -> stands(alert, now))
                .map(Posted::of)
                .forEach(all::add);
        all.addAll(over);
        return all;
    }

    /// The receiver has what [#posts] gave last.
    void told() {
        over.clear();
    }

    /// Forgets what has expired by now.
    void prune(Instant now) {
        latest.values().removeIf(alert -> !stands(alert, now));
    }

    private static boolean stands(Alert alert, Instant now) {
        return Posted.of(alert).endsAt().isAfter(now);
    }
}
