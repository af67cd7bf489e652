package org.tocsin.alert;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Severity;
import org.tocsin.event.EventStatus;

import java.time.Instant;

/// What was not sent, and why: a record of its own.
///
/// @param at ingest time of what led to it
/// @param severity null on records of older versions, as `parties`
/// @param parties codes of who acts and whom it reaches, in their order
public record Suppression(
        String alertId,
        Reason reason,
        String detail,
        ClaimType eventType,
        EventStatus eventStatus,
        String headline,
        Instant at,
        @Nullable Severity severity,
        @Nullable String parties) {
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
        /// A person has said that nobody needs to be told of it.
        NOT_RELEVANT,
        /// A person wants to hear nothing of the like for a while.
        MUTED,
        /// Too many lesser ones between the same parties: grouped in the digest.
        STORM,
        /// Told a short while ago, and not pressing: it is told when that while is over.
        COOLDOWN,
        /// The event changed, but nothing that a person acts on.
        NOT_MATERIAL
    }
}
