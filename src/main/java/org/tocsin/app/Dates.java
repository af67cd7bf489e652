package org.tocsin.app;

import org.tocsin.article.Published;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Reads the dates of an article's JSON form: an ISO day, or a time, in UTC where it names no zone.
final class Dates {
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private Dates() {}

    /// @throws IllegalArgumentException naming the field when it is neither a time nor a day
    static Published published(String field, String written) {
        var text = written.strip();
        try {
            return text.matches(DAY)
                    ? new Published.On(LocalDate.parse(text))
                    : new Published.At(time(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    field + " '" + text + "' is neither an ISO time nor a day", e);
        }
    }

    /// @throws IllegalArgumentException naming the field when it is no time
    static Instant instant(String field, String written) {
        try {
            return time(written.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    field + " '" + written.strip() + "' is no ISO time", e);
        }
    }

    private static Instant time(String text) {
        var parsed =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(
                        text.replaceFirst("(?<=^" + DAY + ") ", "T"),
                        OffsetDateTime::from,
                        LocalDateTime::from);
        return parsed instanceof OffsetDateTime there
                ? there.toInstant()
                : ((LocalDateTime) parsed).toInstant(ZoneOffset.UTC);
    }
}
