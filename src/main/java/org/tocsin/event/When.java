package org.tocsin.event;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/// When it was that a testimony tells of.
final class When {
    private static final Duration WIDE = Duration.ofDays(3);

    private When() {}

    static Urgency urgency(Testimony testimony) {
        var claim = testimony.claim();
        if (claim.plover().auxModes().contains("future") && !Family.of(claim).threat()) {
            return Urgency.FUTURE;
        }
        return Urgency.of(happened(testimony), testimony.fetchedAt());
    }

    /// The first instant of the day that the testimony names, else its publication.
    static @Nullable Instant began(Testimony testimony) {
        var date = testimony.claim().date();
        if (date == null || date.from() == null || !date.from().equals(date.to())) {
            return happened(testimony);
        }
        return date.from().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /// When it happened as far as the testimony tells: its date, never after its publication; else
    /// its publication.
    static @Nullable Instant happened(Testimony testimony) {
        var published =
                testimony
                        .published()
                        .latest()
                        .map(_ -> testimony.published().clamped(testimony.fetchedAt()));
        var date = testimony.claim().date();
        if (date == null || date.to() == null || date.from() == null) {
            return published.orElse(null);
        }
        var from = date.from().atStartOfDay(ZoneOffset.UTC).toInstant();
        var to = date.to().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
        var end = Duration.between(from, to).compareTo(WIDE) > 0 ? from : to;
        return Optional.of(end)
                .filter(e -> e.isBefore(published.orElse(testimony.fetchedAt())))
                .or(() -> published)
                .orElse(testimony.fetchedAt());
    }
}
