package org.tocsin.alert;

import org.jspecify.annotations.Nullable;
import org.tocsin.alert.Gate.Hold;
import org.tocsin.alert.Suppression.Reason;
import org.tocsin.claim.Actor;
import org.tocsin.event.Event;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeSet;

/// How many alerts opened lately between the same parties, those that were held back for it among
/// them. In a storm the lesser ones are grouped: they stand in the digest, and nothing grave waits.
final class Storms {
    private final AlertPolicy policy;
    private final Map<String, Queue<Instant>> openings = new HashMap<>();

    Storms(AlertPolicy policy) {
        this.policy = policy;
    }

    /// Who is at it with whom: what belongs to one storm.
    static String group(Event event) {
        return group(event.actors(), event.recipients());
    }

    static String group(Alert alert) {
        return group(alert.actors(), alert.recipients());
    }

    private static String group(List<Actor> actors, List<Actor> recipients) {
        var codes = new TreeSet<String>();
        actors.forEach(a -> codes.add(a.code()));
        recipients.forEach(a -> codes.add(a.code()));
        return String.join(" ", codes);
    }

    void opened(String group, Instant at) {
        var times = openings.computeIfAbsent(group, _ -> new PriorityQueue<>());
        times.add(at);
        if (times.size() > policy.storm()) {
            times.remove();
        }
    }

    /// Why a first telling must wait, or empty when it may go.
    ///
    /// @param opening how many alerts of the group open with the same record before it
    Optional<Hold> hold(String group, Instant at, int opening, @Nullable Filed filed) {
        var since = at.minus(policy.stormWindow());
        var lately =
                openings.getOrDefault(group, new PriorityQueue<>()).stream()
                        .filter(t -> t.isAfter(since))
                        .count();
        return lately + opening < policy.storm() && !inTray(filed, since)
                ? Optional.empty()
                : Optional.of(
                        new Hold(
                                Reason.STORM,
                                policy.storm()
                                        + " alerts on "
                                        + group
                                        + " within "
                                        + policy.stormWindow().toMinutes()
                                        + " minutes: grouped in the digest",
                                null));
    }

    /// Whether the storm's digest has not yet had time to tell of it: a storm that ebbs before does
    /// not send singly what it held back.
    private static boolean inTray(@Nullable Filed filed, Instant since) {
        return filed != null
                && filed.waiting() != null
                && filed.waiting().reason() == Reason.STORM
                && filed.opening() != null
                && !filed.opening().at().isBefore(since);
    }
}
