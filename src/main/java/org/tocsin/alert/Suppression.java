package org.tocsin.alert;

import org.tocsin.claim.ClaimType;
import org.tocsin.event.EventStatus;

import java.time.Instant;

/// What was not sent, and why: a record of its own.
public record Suppression(
        String alertId,
        Reason reason,
        String detail,
        ClaimType eventType,
        EventStatus eventStatus,
        String headline,
        Instant at) {
    /// Why an event's change is not an alert.
    public enum Reason {
        /// Its type is below the policy's severity.
        BELOW_SEVERITY,
        /// The text recalls it as history.
        HISTORICAL,
        /// Expected, possible or feared only.
        SPECULATIVE,
        /// Told by outlets that the source list does not know, with no source named.
        NOBODY_BEHIND_IT,
        /// It names no party and no place: nobody could act on it.
        NOBODY_NAMED,
        /// Only denied or left unanswered: nobody claims it.
        NOTHING_CLAIMED,
        /// All that it says is told with the event that it is part of.
        PART_OF,
        /// The event changed, but nothing that a person acts on.
        NOT_MATERIAL
    }
}
