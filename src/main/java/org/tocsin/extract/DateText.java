package org.tocsin.extract;

import org.tocsin.article.Published;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a date that a tag or a feed carries: ISO 8601, RFC 822 and the forms that pages write.
public final class DateText {
    private static final Pattern NUMBER =
            Pattern.compile("1\\d{9}|1\\d{12}|(?:19|20)\\d{6}(?:\\d{4}|\\d{6})?");
    private static final Pattern DAY =
            Pattern.compile("^(\\d{4})(\\d\\d)(\\d\\d)(?:(\\d\\d)(\\d\\d)(?:\\d\\d)?)?$");

    private static final Pattern COMPACT =
            Pattern.compile("^(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(?:\\d\\d)?");

    private DateText() {}

    /// As exact as it is written; midnight without a zone is a day. Empty when no full date stands
    /// in the text.
    public static Optional<Published> read(String text) {
        return first(text, DateHabits.UTC).map(DateText::published);
    }

    /// The first full date of a text, one in numbers alone too: `20310505`, or seconds or
    /// thousandths of them since 1970.
    static Optional<WrittenDate> first(String text, DateHabits habits) {
        var plain = COMPACT.matcher(text.strip()).replaceFirst("$1-$2-$3T$4:$5");
        return NUMBER.matcher(plain).matches()
                ? WrittenDates.days(spelled(plain), habits).stream().findFirst()
                : WrittenDates.first(plain, habits);
    }

    /// As exact as a tag means it.
    static Published published(WrittenDate date) {
        return LocalTime.MIDNIGHT.equals(date.time()) && !date.zoned()
                ? new Published.On(date.day())
                : date.published();
    }

    private static String spelled(String digits) {
        var number = Long.parseLong(digits);
        return switch (digits.length()) {
            case 10 -> Instant.ofEpochSecond(number).toString();
            case 13 -> Instant.ofEpochMilli(number).toString();
            default -> DAY.matcher(digits).replaceFirst("$1-$2-$3 $4:$5");
        };
    }
}
