package org.tocsin.alert;

import org.tocsin.alert.Suppression.Reason;
import org.tocsin.claim.Severity;
import org.tocsin.event.Certainty;
import org.tocsin.event.Event;
import org.tocsin.event.EventStatus;
import org.tocsin.event.Family.World;

import java.time.Duration;
import java.util.Optional;

/// Which events are worth a person's attention. A function of the event alone: arrival order cannot
/// change what is told in the end.
///
/// @param least the least severity that raises an alert
/// @param lasting how long an alert stays in force after its last change
public record AlertPolicy(Severity least, Duration lasting) {
    /// From moderate up, in force for a day.
    public static final AlertPolicy DEFAULT =
            new AlertPolicy(Severity.MODERATE, Duration.ofHours(24));

    public AlertPolicy {
        if (lasting.isNegative() || lasting.isZero()) {
            throw new IllegalArgumentException(
                    "alert.lasting must be longer than nothing, was " + lasting);
        }
    }

    /// Why the event raises no alert, or empty when it does.
    public Optional<Reason> silences(Event event) {
        if (event.family().world() == World.HISTORY) {
            return Optional.of(Reason.HISTORICAL);
        }
        if (event.family().world() == World.MAYBE) {
            return Optional.of(Reason.SPECULATIVE);
        }
        var listed = event.carriers().stream().anyMatch(c -> c.outlet() != null);
        if (event.status() == EventStatus.RUMOURED
                && event.certainty() == Certainty.UNLIKELY
                && !listed) {
            return Optional.of(Reason.NOBODY_BEHIND_IT);
        }
        if (event.actors().isEmpty() && event.recipients().isEmpty() && event.place() == null) {
            return Optional.of(Reason.NOBODY_NAMED);
        }
        if (event.asserted() == 0 && event.status() != EventStatus.RETRACTED) {
            return Optional.of(Reason.NOTHING_CLAIMED);
        }
        if (event.severity().compareTo(least) < 0) {
            return Optional.of(Reason.BELOW_SEVERITY);
        }
        return event.links().told() ? Optional.of(Reason.PART_OF) : Optional.empty();
    }
}
