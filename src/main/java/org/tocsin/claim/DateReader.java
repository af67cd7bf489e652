package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Reads when an act is said to have happened, against the day on which the article was published.
///
/// A weekday means the last such day up to the article's own; without an article's day it stays a
/// bare weekday.
final class DateReader {
    private static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("jan", 1),
                    Map.entry("feb", 2),
                    Map.entry("mar", 3),
                    Map.entry("apr", 4),
                    Map.entry("may", 5),
                    Map.entry("jun", 6),
                    Map.entry("jul", 7),
                    Map.entry("aug", 8),
                    Map.entry("sep", 9),
                    Map.entry("oct", 10),
                    Map.entry("nov", 11),
                    Map.entry("dec", 12));

    private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");

    private final @Nullable LocalDate day;

    DateReader(@Nullable LocalDate day) {
        this.day = day;
    }

    /// Refuses names of days and months that lead to none.
    ///
    /// @throws IllegalArgumentException naming the word
    static void check(List<String> weekdays, List<String> months) {
        for (var word : weekdays) {
            if (Arrays.stream(DayOfWeek.values())
                    .noneMatch(day -> day.name().equalsIgnoreCase(word))) {
                throw new IllegalArgumentException(
                        "grammar.yaml: weekdays: '" + word + "' is no English day: see read_as");
            }
        }
        for (var word : months) {
            if (word.length() < 3 || !MONTHS.containsKey(word.substring(0, 3))) {
                throw new IllegalArgumentException(
                        "grammar.yaml: months: '" + word + "' is no English month: see read_as");
            }
        }
    }

    /// A date and the tokens that tell it.
    ///
    /// @param coming what it means of an act that is still to come: the weekday after the article's
    ///   day, otherwise the same date
    record Dated(int from, int to, ClaimDate date, ClaimDate coming) {
        Dated(int from, int to, ClaimDate date) {
            this(from, to, date, date);
        }

        /// Of an act: "will meet on Friday" is ahead, "said on Friday it will meet" is not.
        ClaimDate of(Frame frame, @Nullable Speech speech) {
            var ahead =
                    frame.group().mood() == VerbGroup.Mood.FUTURE
                            && from >= frame.to()
                            && (speech == null || !speech.saidOn(from));
            return ahead ? coming : date;
        }
    }

    List<Dated> read(Reading reading) {
        var found = new ArrayList<Dated>();
        for (var i = 0; i < reading.size(); ) {
            var dated = at(reading, i);
            if (dated != null) {
                found.add(dated);
            }
            i = dated == null ? i + 1 : dated.to();
        }
        return found;
    }

    private @Nullable Dated at(Reading reading, int i) {
        var word = reading.word(i);
        if (reading.language.is("weekdays", word)) {
            return weekday(reading, i, DayOfWeek.valueOf(word.toUpperCase(java.util.Locale.ROOT)));
        }
        if (reading.language.is("months", word)
                && (Character.isUpperCase(reading.span(i, i + 1).charAt(0))
                        || reading.language.has(Trait.SMALL_MONTHS))) {
            return month(reading, i, MONTHS.getOrDefault(word.substring(0, 3), 1));
        }
        if (isYear(word)
                && (reading.word(i - 1).equals("in") || reading.word(i - 1).equals("since"))) {
            var year = Integer.parseInt(word);
            return dated(reading, i, i + 1, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        return relative(reading, i, word);
    }

    private @Nullable Dated relative(Reading reading, int i, String word) {
        var next = reading.word(i + 1);
        return switch (word) {
            case "today", "tonight" -> ago(reading, i, i + 1, 0, 0);
            case "yesterday" -> ago(reading, i, i + 1, 1, 1);
            case "overnight" -> ago(reading, i, i + 1, 1, 0);
            case "last" ->
                    next.equals("week")
                            ? ago(reading, i, i + 2, 13, 1)
                            : next.equals("month")
                                    ? last(reading, i, ChronoField.DAY_OF_MONTH)
                                    : next.equals("year")
                                            ? last(reading, i, ChronoField.DAY_OF_YEAR)
                                            : null;
            case "this" -> next.equals("week") ? ago(reading, i, i + 2, 6, 0) : null;
            case "earlier" ->
                    next.equals("this") && reading.word(i + 2).equals("year")
                            ? upToNow(reading, i, ChronoField.DAY_OF_YEAR)
                            : next.equals("this") && reading.word(i + 2).equals("month")
                                    ? upToNow(reading, i, ChronoField.DAY_OF_MONTH)
                                    : null;
            default -> reading.word(i + 2).equals("ago") ? spansAgo(reading, i, next) : null;
        };
    }

    /// "Last month", "last year": the whole of the one before.
    private @Nullable Dated last(Reading reading, int i, ChronoField within) {
        if (day == null) {
            return null;
        }
        var end = day.with(within, 1).minusDays(1);
        return dated(reading, i, i + 2, end.with(within, 1), end);
    }

    /// "Earlier this month", "earlier this year".
    private @Nullable Dated upToNow(Reading reading, int i, ChronoField within) {
        return day == null ? null : dated(reading, i, i + 3, day.with(within, 1), day);
    }

    private @Nullable Dated spansAgo(Reading reading, int i, String unit) {
        var number = reading.language.numbers.get(reading.word(i));
        var count = number != null ? number[0] : Digits.value(reading.word(i), 3);
        if (count < 0) {
            return null;
        }
        return switch (unit) {
            case "day", "days" -> ago(reading, i, i + 3, count, count);
            case "week", "weeks" -> ago(reading, i, i + 3, count * 7 + 3, count * 7 - 3);
            case "month", "months" -> ago(reading, i, i + 3, count * 31 + 15, count * 30 - 15);
            case "year", "years" -> ago(reading, i, i + 3, count * 366 + 200, count * 365 - 200);
            default -> null;
        };
    }

    private Dated weekday(Reading reading, int i, DayOfWeek weekday) {
        if (day == null
                || reading.word(i - 1).equals("last")
                || reading.word(i - 1).equals("next")) {
            return new Dated(i, i + 1, new ClaimDate(reading.span(i, i + 1), null, null, weekday));
        }
        var back = Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue(), 7);
        var last = on(reading, i, day.minusDays(back));
        return new Dated(i, i + 1, last, back == 0 ? last : on(reading, i, day.plusDays(7 - back)));
    }

    private static ClaimDate on(Reading reading, int i, LocalDate day) {
        return new ClaimDate(reading.span(i, i + 1), day, day, null);
    }

    private @Nullable Dated month(Reading reading, int i, int month) {
        var of = reading.language.has(Trait.SMALL_MONTHS) ? 1 : 0; // "el 3 de marzo de 2022"
        var dayAt = reading.word(i - 1).equals("of") ? i - 1 - of : i - 1;
        var before = dayOfMonth(reading.word(dayAt));
        var after = dayOfMonth(reading.word(i + 1));
        var number = before > 0 ? before : after;
        var from = before > 0 ? dayAt : i;
        var to = before > 0 || after < 0 ? i + 1 : i + 2;
        var comma =
                reading.word(to).equals(",") || of > 0 && reading.word(to).equals("of")
                        ? to + 1
                        : to;
        var year = isYear(reading.word(comma)) ? Integer.parseInt(reading.word(comma)) : 0;
        var end = year > 0 ? comma + 1 : to;
        var last = reading.word(i - 1).equals("last"); // "last June"
        if (number < 0
                && year == 0
                && !last
                && !reading.language.is("prepositions", reading.word(i - 1))) {
            return null;
        }
        if (year == 0 && day != null) {
            var yearBefore =
                    reading.word(end).equals("last") && reading.word(end + 1).equals("year")
                            || last && month == day.getMonthValue();
            year = yearBefore ? day.getYear() - 1 : lastYearOf(month, Math.max(number, 1), day);
        }
        if (year == 0) {
            return null;
        }
        var first = YearMonth.of(year, month);
        return number > 0 && number <= first.lengthOfMonth()
                ? dated(reading, from, end, first.atDay(number), first.atDay(number))
                : dated(reading, from, end, first.atDay(1), first.atEndOfMonth());
    }

    private static int lastYearOf(int month, int number, LocalDate day) {
        var late =
                month > day.getMonthValue()
                        || month == day.getMonthValue() && number > day.getDayOfMonth();
        return late ? day.getYear() - 1 : day.getYear();
    }

    private static int dayOfMonth(String word) {
        var ordinal = ORDINALS.stream().anyMatch(word::endsWith);
        var number = Digits.value(ordinal ? word.substring(0, word.length() - 2) : word, 2);
        return number >= 1 && number <= 31 ? (int) number : -1;
    }

    private static boolean isYear(String word) {
        var year = word.length() == 4 ? Digits.value(word, 4) : -1;
        return year >= 1800 && year < 2100;
    }

    private @Nullable Dated ago(Reading reading, int from, int to, long most, long least) {
        if (day == null) {
            return null;
        }
        return dated(reading, from, to, day.minusDays(most), day.minusDays(least));
    }

    private static Dated dated(Reading reading, int from, int to, LocalDate first, LocalDate last) {
        return new Dated(from, to, new ClaimDate(reading.span(from, to), first, last, null));
    }
}
