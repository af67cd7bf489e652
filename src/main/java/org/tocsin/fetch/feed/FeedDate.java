package org.tocsin.fetch.feed;

import org.tocsin.article.Published;
import org.tocsin.extract.DateText;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The date forms of feeds: RFC 3339 with its fractions, RFC 822 with its years of two digits and
/// its `UT`, `asctime` of C, and whatever pages write.
final class FeedDate {
    private static final int CENTURY_TURNS = 70;
    private static final Pattern HYPHENS =
            Pattern.compile("\\b(\\d{1,2})-([A-Za-z]{3,9})-(\\d{4}|\\d\\d)\\b");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("\\b(\\d{1,2}) ([A-Za-z]{3,9}),? (\\d\\d)(?= \\d{1,2}:)");
    private static final Pattern ASCTIME =
            Pattern.compile(
                    "^[A-Za-z]{3,9},? ([A-Za-z]{3,9}) (\\d{1,2}) ([\\d:]{5,8})((?: [A-Z]{2,5})?) (\\d{4})$");
    private static final Pattern UNIVERSAL = Pattern.compile("(?<=\\d )UT$");

    private FeedDate() {}

    /// As exact as it is written, or empty when no full date is.
    static Optional<Published> read(String written) {
        var text = written.strip().replaceAll("\\s+", " ");
        return exact(text).or(() -> DateText.read(usual(text)));
    }

    private static Optional<Published> exact(String text) {
        try {
            var time = OffsetDateTime.parse(text.toUpperCase(Locale.ROOT));
            return Optional.of(new Published.At(time.toInstant()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String usual(String text) {
        var spaced = HYPHENS.matcher(text).replaceAll("$1 $2 $3");
        var dated = SHORT_YEAR.matcher(spaced).replaceAll(FeedDate::fullYear);
        var turned = ASCTIME.matcher(dated).replaceAll("$2 $1 $5 $3$4");
        return UNIVERSAL.matcher(turned).replaceAll("UTC");
    }

    private static String fullYear(MatchResult date) {
        var year = Integer.parseInt(date.group(3));
        var full = year + (year < CENTURY_TURNS ? 2000 : 1900);
        return date.group(1) + " " + date.group(2) + " " + full;
    }
}
