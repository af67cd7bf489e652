package org.tocsin.alert;

import org.tocsin.alert.Suppression.Reason;
import org.tocsin.claim.Severity;
import org.tocsin.event.Certainty;
import org.tocsin.event.Event;
import org.tocsin.event.EventStatus;
import org.tocsin.event.Family.World;

import java.time.Duration;
import java.util.Optional;

/// Which events are worth a person's attention, and how often. What is told in the end is a
/// function of the event alone, whatever the order of arrival; storms and cooldowns only say when.
///
/// @param least the least severity that raises an alert
/// @param lasting how long an alert stays in force after its last change
/// @param cooldown for how long after one telling what is less than severe and presses nobody waits
/// @param storm so many alerts opened between the same parties within `stormWindow` make a storm
/// @param digest how often what was not worth an alert is told together
public record AlertPolicy(
        Severity least,
        Duration lasting,
        Duration cooldown,
        int storm,
        Duration stormWindow,
        Duration digest) {
    /// What holds where the settings say nothing.
    public static final AlertPolicy DEFAULT =
            new AlertPolicy(
                    Severity.MODERATE,
                    Duration.ofHours(24),
                    Duration.ofMinutes(15),
                    10,
                    Duration.ofMinutes(10),
                    Duration.ofHours(1));

    public AlertPolicy {
        if (lasting.isNegative() || lasting.isZero()) {
            throw new IllegalArgumentException(
                    "alert.lasting must be longer than nothing, was " + lasting);
        }
        if (storm < 1) {
            throw new IllegalArgumentException("alert.storm must be at least 1, was " + storm);
        }
        if (cooldown.isNegative() || stormWindow.isNegative() || !digest.isPositive()) {
            throw new IllegalArgumentException(
                    "alert.cooldown and alert.storm-window must not be less than nothing, and"
                            + " alert.digest longer");
        }
    }

    /// Why the event raises no alert, or empty when it does.
    public Optional<Reason> silences(Event event) {
        if (event.ruling() != null) {
            return Optional.of(Reason.NOT_RELEVANT);
        }
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
