package org.tocsin.alert;

import org.jspecify.annotations.Nullable;
import org.tocsin.alert.Filed.Opening;
import org.tocsin.alert.Suppression.Reason;
import org.tocsin.claim.Severity;
import org.tocsin.event.Event;
import org.tocsin.event.Mute;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// Whether what has changed may be told now: people's mutes, storms, cooldowns.
final class Gate {
    /// Why something is held back.
    ///
    /// @param until when it may go, or null when no time is set for that
    record Hold(Reason reason, String detail, @Nullable Instant until) {}

    private final AlertPolicy policy;
    private final Map<String, Mute> mutes = new TreeMap<>();
    private final Storms storms;

    Gate(AlertPolicy policy) {
        this.policy = policy;
        this.storms = new Storms(policy);
    }

    /// Why a change must wait, or empty when it may go.
    ///
    /// @param filed what is remembered of the alert, or null
    /// @param opening how many alerts of its group open with the same record before it
    Optional<Hold> hold(@Nullable Filed filed, Event event, Instant at, int opening) {
        var muted = muted(event, at);
        if (muted.isPresent()) {
            return muted;
        }
        if (event.severity().compareTo(Severity.SEVERE) >= 0) {
            return Optional.empty();
        }
        var told = filed == null ? null : filed.told();
        if (filed == null || told == null) {
            return storms.hold(Storms.group(event), at, opening, filed);
        }
        var since = Objects.requireNonNullElse(filed.toldAt(), told.updatedAt());
        var cool = since.plus(policy.cooldown());
        return Material.pressing(told, event) || !at.isBefore(cool)
                ? Optional.empty()
                : Optional.of(new Hold(Reason.COOLDOWN, "told at " + since, cool));
    }

    private Optional<Hold> muted(Event event, Instant at) {
        return mutes.values().stream()
                .filter(m -> m.silences(event, at))
                .max(Comparator.comparing(Mute::until).thenComparing(Mute::id))
                .map(
                        m ->
                                new Hold(
                                        Reason.MUTED,
                                        "until "
                                                + m.until()
                                                + " by "
                                                + m.author()
                                                + ": "
                                                + m.reason(),
                                        null));
    }

    /// That an alert was told for the first time.
    void opened(Opening opening) {
        storms.opened(opening.group(), opening.at());
    }

    void put(Mute mute) {
        mutes.put(mute.id(), mute);
    }

    /// Mutes that are over.
    Collection<String> over(Instant now) {
        return mutes.values().stream().filter(m -> !m.until().isAfter(now)).map(Mute::id).toList();
    }

    void forget(String mute) {
        mutes.remove(mute);
    }
}
