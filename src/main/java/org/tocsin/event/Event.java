package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.Actor;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Instrument;
import org.tocsin.claim.Place;
import org.tocsin.claim.Quantity;
import org.tocsin.claim.Severity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// What several claims say happened, and how far it is established. A function of its claims and of
/// the world's time alone.
///
/// @param confirmedBy the acting parties that said so on record
/// @param deniedBy who denies it
/// @param silent who was asked and did not confirm
/// @param claims how many claims it has, answers and withdrawn ones too
/// @param asserted how many of them say that it is so
/// @param undated whether nothing tells when
/// @param since the earliest time that its claims give it, or null
/// @param latest ingest time of its latest claim
/// @param mergedInto the event that goes on in its place, or null
/// @param splitFrom the event that it was part of, or null
/// @param links how it stands to other events
/// @param escalation the highest index of a pair of its parties when it last changed, see
///   [Escalation]; null without a pair
/// @param ruling that nobody needs to be told of it, or null
public record Event(
        EventId id,
        Family family,
        ClaimType type,
        EventStatus status,
        Certainty certainty,
        Severity severity,
        Urgency urgency,
        List<Actor> actors,
        List<Actor> recipients,
        @Nullable Instrument instrument,
        @Nullable Quantity quantity,
        @Nullable Place place,
        @Nullable LocalDate date,
        List<Origin> origins,
        List<Carrier> carriers,
        List<Actor> confirmedBy,
        List<Actor> deniedBy,
        List<Actor> silent,
        int claims,
        int asserted,
        List<Quotation> evidence,
        List<Moment> timeline,
        String reason,
        boolean undated,
        Instant born,
        @Nullable Instant since,
        Instant latest,
        @Nullable EventId mergedInto,
        @Nullable EventId splitFrom,
        @Nullable Links links,
        @Nullable Ruling ruling,
        @Nullable Double escalation) {
    /// Most timeline entries, origins and carriers that one event keeps.
    public static final int MAX_LISTED = 200;

    /// Most quotes that one event keeps.
    public static final int MAX_QUOTES = 20;

    public Event {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        origins = List.copyOf(origins);
        carriers = List.copyOf(carriers);
        confirmedBy = List.copyOf(confirmedBy);
        deniedBy = List.copyOf(deniedBy);
        silent = List.copyOf(silent);
        evidence = List.copyOf(evidence);
        timeline = List.copyOf(timeline);
        links = Objects.requireNonNullElse(links, Links.NONE);
    }

    /// Never null: records of older versions have none.
    @Override
    public Links links() {
        return Objects.requireNonNullElse(links, Links.NONE);
    }

    /// Whether claims stand under its id: it was neither merged away nor left without any.
    public boolean standing() {
        return mergedInto == null && claims > 0;
    }

    /// Code of the country that it is about: where it happened, else whom it reaches, else who
    /// acts; null when the claims name none of them.
    public @Nullable String theatre() {
        if (place != null) {
            return place.line().getLast();
        }
        var parties = recipients.isEmpty() ? actors : recipients;
        return parties.isEmpty() ? null : parties.getFirst().code();
    }

    Event merged(EventId survivor) {
        return ended(status, certainty, "merged into " + survivor, survivor);
    }

    Event withdrawn() {
        var reason = "no claim stands any more";
        return ended(EventStatus.RETRACTED, Certainty.UNKNOWN, reason, mergedInto);
    }

    private Event ended(EventStatus last, Certainty sure, String why, @Nullable EventId survivor) {
        return with(last, sure, 0, why, survivor, Links.NONE, ruling, escalation);
    }

    /// The same, standing otherwise to others.
    Event with(Links other) {
        return with(status, certainty, claims, reason, mergedInto, other, ruling, escalation);
    }

    /// The same, and a person has said that nobody needs to be told of it.
    Event ruled(@Nullable Ruling word) {
        return with(status, certainty, claims, reason, mergedInto, links(), word, escalation);
    }

    /// The same with what its parties have come to.
    Event escalated(@Nullable Double index) {
        return with(status, certainty, claims, reason, mergedInto, links(), ruling, index);
    }

    private Event with(
            EventStatus last,
            Certainty sure,
            int many,
            String why,
            @Nullable EventId survivor,
            Links other,
            @Nullable Ruling word,
            @Nullable Double index) {
        return new Event(
                id,
                family,
                type,
                last,
                sure,
                severity,
                urgency,
                actors,
                recipients,
                instrument,
                quantity,
                place,
                date,
                origins,
                carriers,
                confirmedBy,
                deniedBy,
                silent,
                many,
                many == 0 ? 0 : asserted,
                evidence,
                timeline,
                why,
                undated,
                born,
                since,
                latest,
                survivor,
                splitFrom,
                other,
                word,
                index);
    }
}
