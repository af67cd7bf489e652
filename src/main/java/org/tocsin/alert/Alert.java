package org.tocsin.alert;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.Actor;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Severity;
import org.tocsin.event.Carrier;
import org.tocsin.event.Certainty;
import org.tocsin.event.EventStatus;
import org.tocsin.event.Moment;
import org.tocsin.event.Origin;
import org.tocsin.event.Quotation;
import org.tocsin.event.Urgency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What a person is told about one event: one transition on `alerts`, or the latest state on
/// `alerts.current`.
///
/// Severity, urgency and certainty are CAP 1.2's three axes and are never mixed.
///
/// @param alertId the event's id: one alert an event
/// @param revision from 1, without gaps; 0 on `alerts.current` for what was never sent
/// @param headline at most 130 characters: status and source first, never the bare fact before it
///   is confirmed
/// @param deniedBy who denies it
/// @param silent who was asked and did not confirm
/// @param startsAt when it began, as far as the claims tell, or null
/// @param reasons why it is sent, each a sentence
/// @param changed the fields that differ from the revision before
/// @param partOf of a transition: the alert of the act that it is part of, or null
/// @param responseTo of a transition: the alert of the act that it answers, by the text's own
///   words, or null
/// @param escalation of a transition: how far its parties have gone against each other lately, see
///   [org.tocsin.event.Escalation], or null
/// @param toll how many were killed or hurt, as its parts tell, or null
/// @param theatre code of the country that it is about: where it happened, else whom it reaches,
///   else who acts; or null
public record Alert(
        String alertId,
        int revision,
        MsgType msgType,
        ClaimType eventType,
        EventStatus eventStatus,
        Severity severity,
        Urgency urgency,
        Certainty certainty,
        String headline,
        List<Actor> actors,
        List<Actor> recipients,
        @Nullable String instrument,
        @Nullable String quantity,
        @Nullable String place,
        @Nullable LocalDate date,
        List<Origin> origins,
        List<Carrier> carriers,
        List<Actor> deniedBy,
        List<Actor> silent,
        @Nullable Instant startsAt,
        Instant updatedAt,
        Instant expiresAt,
        List<String> reasons,
        List<String> changed,
        List<Quotation> evidence,
        List<Moment> timeline,
        @Nullable String mergedInto,
        @Nullable String splitFrom,
        @Nullable String partOf,
        @Nullable String responseTo,
        @Nullable String toll,
        @Nullable Double escalation,
        @Nullable String theatre) {
    /// Longest headline, in characters.
    public static final int MAX_HEADLINE = 130;

    public Alert {
        if (headline.length() > MAX_HEADLINE) {
            throw new IllegalArgumentException(
                    "a headline has at most " + MAX_HEADLINE + " characters: " + headline);
        }
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        origins = List.copyOf(origins);
        carriers = List.copyOf(carriers);
        deniedBy = List.copyOf(deniedBy);
        silent = List.copyOf(silent);
        reasons = List.copyOf(reasons);
        changed = List.copyOf(changed);
        evidence = List.copyOf(evidence);
        timeline = List.copyOf(timeline);
    }
}
