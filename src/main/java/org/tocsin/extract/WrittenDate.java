package org.tocsin.extract;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Published;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A date as a text writes it.
///
/// @param start its first char in the searched text
/// @param end the char after its last
/// @param day its day; the first day of a bare month or year
/// @param time its clock time, or null
/// @param zone its zone, or null when the text names none
record WrittenDate(
        int start,
        int end,
        LocalDate day,
        @Nullable LocalTime time,
        @Nullable ZoneId zone,
        Precision precision) {

    enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /// As exact as it is written; a clock time without a zone is UTC.
    Published published() {
        return time == null
                ? new Published.On(day)
                : new Published.At(
                        day.atTime(time).atZone(zone == null ? ZoneOffset.UTC : zone).toInstant());
    }

    WrittenDate endingAt(int other) {
        return new WrittenDate(start, other, day, time, zone, precision);
    }

    boolean full() {
        return precision == Precision.DAY;
    }
}
