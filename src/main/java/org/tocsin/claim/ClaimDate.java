package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// When it is said to have happened: a range of days, a bare day of the week, or both.
///
/// A weekday in a text without a date cannot be placed, yet still tells Sunday's strike from
/// Tuesday's.
///
/// @param text as the sentence puts it
/// @param from first possible day, or null when open
/// @param to last possible day, or null when open
public record ClaimDate(
        String text,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable DayOfWeek weekday) {
    public ClaimDate {
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("date '" + text + "' runs backwards");
        }
    }

    /// Whether both can speak of one day.
    public boolean fits(ClaimDate other) {
        return meets(this, other) && meets(other, this) && weekdaysFit(other);
    }

    private static boolean meets(ClaimDate one, ClaimDate other) {
        return one.from == null || other.to == null || !one.from.isAfter(other.to);
    }

    private boolean weekdaysFit(ClaimDate other) {
        var one = theWeekday();
        var two = other.theWeekday();
        return one == null || two == null || one == two;
    }

    private @Nullable DayOfWeek theWeekday() {
        if (weekday != null) {
            return weekday;
        }
        return from != null && from.equals(to) ? from.getDayOfWeek() : null;
    }
}
