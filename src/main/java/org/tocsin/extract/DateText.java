package org.tocsin.extract;

import org.tocsin.article.Published;

import java.time.LocalTime;
import java.util.Optional;

/// Reads a date that a tag or a feed carries: ISO 8601, RFC 822 and the forms that pages write.
public final class DateText {
    private DateText() {}

    /// As exact as it is written; midnight without a zone is a day. Empty when no full date stands
    /// in the text.
    public static Optional<Published> read(String text) {
        return WrittenDates.days(text).stream()
                .findFirst()
                .map(
                        date ->
                                LocalTime.MIDNIGHT.equals(date.time()) && date.zone() == null
                                        ? new Published.On(date.day())
                                        : date.published());
    }
}
