package org.tocsin.article;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// When an article was published, as exactly as its text tells, and never more exactly.
public sealed interface Published {
    /// To the second, with a zone (UTC where the page shows a clock time without one).
    record At(Instant instant) implements Published {}

    /// A day, without a time.
    record On(LocalDate day) implements Published {}

    /// No date stands in the text: not before `from` (the latest past date that it names, or null),
    /// not after its fetching.
    record Undated(@Nullable Instant from) implements Published {}

    /// An undated text that names no past date at all.
    Published UNKNOWN = new Undated(null);

    /// The earliest instant at which it can have been published.
    default Optional<Instant> earliest() {
        return switch (this) {
            case At(var instant) -> Optional.of(instant);
            case On(var day) -> Optional.of(day.atStartOfDay(ZoneOffset.UTC).toInstant());
            case Undated(var from) -> Optional.ofNullable(from);
        };
    }

    /// The latest instant at which it can have been published, or empty when only its fetching
    /// bounds it.
    default Optional<Instant> latest() {
        return switch (this) {
            case At(var instant) -> Optional.of(instant);
            case On(var day) ->
                    Optional.of(
                            day.plusDays(1)
                                    .atStartOfDay(ZoneOffset.UTC)
                                    .toInstant()
                                    .minusSeconds(1));
            case Undated _ -> Optional.empty();
        };
    }

    /// Whether the text gives a date at all.
    default boolean dated() {
        return !(this instanceof Undated);
    }

    /// The latest possible publication, never later than the fetching: what orders articles.
    default Instant clamped(Instant fetchedAt) {
        return latest().filter(latest -> latest.isBefore(fetchedAt)).orElse(fetchedAt);
    }

    /// The same, but that a bound behind the fetching bounds nothing: a text may name days to come.
    default Published notAfter(Instant fetchedAt) {
        return this instanceof Undated(var from) && from != null && from.isAfter(fetchedAt)
                ? UNKNOWN
                : this;
    }
}
