package org.tocsin.extract;

import static java.util.Comparator.comparingInt;

import org.jspecify.annotations.Nullable;
import org.tocsin.extract.DateHabits.Slashes;
import org.tocsin.extract.WrittenDate.Precision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/// Finds dates as pages write them, in the languages of [DateWords]; bare months and years in
/// English only.
///
/// `03/11/2025` is left alone when it can be read in two ways, and nobody knows the house.
final class WrittenDates {
    private WrittenDates() {}

    /// Every full date, in the order of the text, of a house of which nothing is known.
    static List<WrittenDate> days(String text) {
        return days(text, DateHabits.UTC);
    }

    /// Every full date, in the order of the text.
    static List<WrittenDate> days(String text, DateHabits habits) {
        var found = new ArrayList<WrittenDate>();
        var plain = Digits.plain(text);
        if (!Digits.year(plain)) {
            return found;
        }
        for (var form : DatePatterns.DAYS) {
            form.matcher(plain)
                    .results()
                    .forEach(match -> day(plain, match, habits).ifPresent(found::add));
        }
        found.sort(comparingInt(WrittenDate::start));
        return found;
    }

    /// The first full date; of a text that opens as ISO 8601 has it, at once.
    static Optional<WrittenDate> first(String text, DateHabits habits) {
        var iso = DatePatterns.DAYS.getFirst().matcher(text);
        if (iso.lookingAt()) {
            var date = day(text, iso.toMatchResult(), habits);
            if (date.isPresent()) {
                return date;
            }
        }
        return days(text, habits).stream().findFirst();
    }

    /// Every date, bare months and years of a running text too.
    static List<WrittenDate> all(String text) {
        var found = new ArrayList<>(days(text));
        DatePatterns.MONTHS.matcher(text).results().forEach(m -> rough(found, m, Precision.MONTH));
        DatePatterns.YEARS.matcher(text).results().forEach(m -> rough(found, m, Precision.YEAR));
        found.sort(comparingInt(WrittenDate::start));
        return found;
    }

    private static void rough(List<WrittenDate> found, MatchResult match, Precision precision) {
        if (found.stream().noneMatch(d -> d.start() < match.end() && match.start() < d.end())) {
            var month = precision == Precision.MONTH ? month(match.group("month")) : 1;
            var first = LocalDate.of(Integer.parseInt(match.group("year")), month, 1);
            found.add(
                    new WrittenDate(
                            match.start(), match.end(), first, null, null, false, precision));
        }
    }

    private static Optional<WrittenDate> day(String text, MatchResult match, DateHabits habits) {
        try {
            var year = Integer.parseInt(match.group("year"));
            var names = match.namedGroups();
            if (names.containsKey("a")) {
                return slashed(year, match, habits);
            }
            var month =
                    names.containsKey("number")
                            ? Integer.parseInt(match.group("number"))
                            : month(match.group("month"));
            var date = LocalDate.of(year, month, Integer.parseInt(match.group("day")));
            return Optional.of(withClock(text, match, date, habits));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<WrittenDate> slashed(int year, MatchResult match, DateHabits habits) {
        var a = Integer.parseInt(match.group("a"));
        var b = Integer.parseInt(match.group("b"));
        if (a <= 12 && b <= 12 && a != b && habits.slashes() == Slashes.UNKNOWN) {
            return Optional.empty();
        }
        var monthFirst = b > 12 || (a <= 12 && habits.slashes() == Slashes.MONTH_FIRST);
        var day = LocalDate.of(year, monthFirst ? a : b, monthFirst ? b : a);
        return Optional.of(timed(match.start(), day, match, habits));
    }

    private static WrittenDate withClock(
            String text, MatchResult match, LocalDate date, DateHabits habits) {
        var earlier =
                DatePatterns.BEFORE
                        .matcher(text)
                        .region(Math.max(0, match.start() - 40), match.start());
        return match.group("clock") == null && earlier.find()
                ? timed(earlier.start(), date, earlier, habits).endingAt(match.end())
                : timed(match.start(), date, match, habits);
    }

    private static WrittenDate timed(
            int start, LocalDate date, MatchResult match, DateHabits habits) {
        var time = time(match);
        var written = time == null ? null : match.group("zone");
        var zone = written == null ? habits.clock() : Clocks.named(written, habits.clock());
        return new WrittenDate(
                start, match.end(), date, time, zone, written != null, Precision.DAY);
    }

    private static @Nullable LocalTime time(MatchResult match) {
        if (match.group("hour") == null) {
            return null;
        }
        var hour = Integer.parseInt(match.group("hour"));
        var second = match.group("second");
        return LocalTime.of(
                hour(hour, match),
                Integer.parseInt(match.group("minute")),
                second == null ? 0 : Integer.parseInt(second));
    }

    private static int hour(int written, MatchResult match) {
        if (match.namedGroups().containsKey("late")) {
            return match.group("late") == null ? written : written % 12 + 12;
        }
        var half = match.group("half");
        return half == null ? written : written % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    /// @throws DateTimeException for a word that is no month
    private static int month(String name) {
        var month = DateWords.ALL.month(name);
        if (month == 0) {
            throw new DateTimeException("no month: " + name);
        }
        return month;
    }
}
