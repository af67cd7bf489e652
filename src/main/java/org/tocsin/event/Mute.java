package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.Actor;
import org.tocsin.claim.Severity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Who wants to hear nothing of which events, and until when. What is muted is still logged.
///
/// @param event an event's, and so an alert's, id, or null for any
/// @param type name of a type of event, or null for any
/// @param actor code of who acts, or null for anybody
/// @param recipient code of whom it reaches, or null for anybody
/// @param place code of a place, which everything lies in that it holds, or null for anywhere
/// @param author who says so
/// @param reason why, a sentence
/// @param until at most a week after `from`
/// @param extreme whether even what is extreme is muted
public record Mute(
        String id,
        @Nullable String event,
        @Nullable String type,
        @Nullable String actor,
        @Nullable String recipient,
        @Nullable String place,
        String author,
        String reason,
        Instant from,
        Instant until,
        boolean extreme) {
    /// Longest time that one mute lasts.
    public static final Duration LONGEST = Duration.ofDays(7);

    public Mute {
        if (event == null && type == null && actor == null && recipient == null && place == null) {
            throw new IllegalArgumentException(
                    "a mute of everything is refused: name an alert, a type, an actor, a recipient"
                            + " or a place");
        }
        if (author.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a mute needs its author and its reason");
        }
        if (isLong(id)
                || isLong(event)
                || isLong(type)
                || isLong(actor)
                || isLong(recipient)
                || isLong(place)
                || isLong(author)
                || isLong(reason)) {
            throw new IllegalArgumentException(
                    "author, reason and names of a mute have at most "
                            + Ruling.MOST_CHARACTERS
                            + " characters each");
        }
        if (until.isBefore(from) || until.isAfter(from.plus(LONGEST))) {
            throw new IllegalArgumentException(
                    "a mute lasts at most 7 days, was " + from + " to " + until);
        }
    }

    private static boolean isLong(@Nullable String text) {
        return text != null && text.length() > Ruling.MOST_CHARACTERS;
    }

    /// Whether it keeps silent about the event at that time.
    public boolean silences(Event told, Instant at) {
        return !at.isBefore(from)
                && at.isBefore(until)
                && (extreme || told.severity() != Severity.EXTREME)
                && (event == null || event.equals(told.id().value()))
                && (type == null || type.equals(told.type().name()))
                && (actor == null || among(told.actors(), actor))
                && (recipient == null || among(told.recipients(), recipient))
                && (place == null || told.place() != null && told.place().line().contains(place));
    }

    private static boolean among(List<Actor> actors, String code) {
        return actors.stream().anyMatch(a -> a.code().equals(code));
    }
}
