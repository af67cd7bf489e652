package org.tocsin.extract;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Published;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// A date as a text writes it.
///
/// @param start its first char in the searched text
/// @param end the char after its last
/// @param day its day; the first day of a bare month or year
/// @param time its clock time, or null
/// @param zone its zone, written or its house's; null when neither is known
/// @param zoned whether the zone is written
record WrittenDate(
        int start,
        int end,
        LocalDate day,
        @Nullable LocalTime time,
        @Nullable ZoneId zone,
        boolean zoned,
        Precision precision) {

    enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /// As exact as it is written; a clock time of which nobody knows the zone tells the day.
    Published published() {
        return time == null || zone == null
                ? new Published.On(day)
                : new Published.At(day.atTime(time).atZone(zone).toInstant());
    }

    WrittenDate endingAt(int other) {
        return new WrittenDate(start, other, day, time, zone, zoned, precision);
    }

    boolean full() {
        return precision == Precision.DAY;
    }
}
