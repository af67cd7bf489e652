package org.tocsin.extract;

import static java.util.Comparator.comparingInt;

import org.jspecify.annotations.Nullable;
import org.tocsin.extract.WrittenDate.Precision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds dates as pages write them, in the languages of [DateWords]; bare months and years in
/// English only.
///
/// `03/11/2025` is left alone when it can be read in two ways.
final class WrittenDates {
    private static final String WORD = "(?<month>\\p{L}[\\p{L}\\p{M}]{2,13})\\.?";
    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
    private static final String CLOCK =
            "(?<hour>2[0-3]|[01]?\\d)[:.h](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:\\.\\d+)?)?"
                    + "(?:\\s*(?<half>[ap])\\.?m\\b\\.?)?";
    private static final String ZONE =
            "(?:\\s*\\(?(?<zone>Z\\b|[+-]\\d\\d:?\\d\\d|GMT|UTC|BST|CEST|CET|MESZ|MEZ|EEST|EET|MSK|МСК|EST|EDT"
                    + "|ET\\b|CST|CDT|PST|PDT|PT\\b|IST|JST|KST|HKT|SGT|WIB|PKT|SAST|WAT|EAT|AEST|AEDT|NZST|NZDT)\\)?)?";
    private static final String AFTER =
            "(?:(?:T|,?\\s*(?:at|um|à|às|a las|alle(?: ore)?|om|o|kl\\.?|в|о|saat|r\\.,?|г\\.,?|[-–—|•·])?\\s*)(?<clock>"
                    + CLOCK
                    + ")"
                    + ZONE
                    + ")?";
    private static final String AFTER_SIGNS =
            "(?:\\s*(?:\\([^()]{1,3}\\)\\s*)?(?:(?<late>오후|下午|午後)|오전|上午|午前)?\\s*"
                    + "(?<clock>(?<hour>2[0-3]|[01]?\\d)(?::|[時时点點시]\\s?)(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?)"
                    + ZONE
                    + ")?";
    private static final String ORDINAL = "(?<day>[0-3]?\\d)(?:st|nd|rd|th|er|º|\\.)?";

    private static final Pattern BEFORE =
            pattern("(?<![\\d:])" + CLOCK + ZONE + ",?\\s*(?:on\\s+)?(?:[a-z]{3,9},?\\s+)?$");
    private static final List<Pattern> DAYS =
            List.of(
                    pattern("(?<!\\d)" + YEAR + "-(?<number>\\d\\d)-(?<day>\\d\\d)(?!\\d)" + AFTER),
                    pattern(
                            "(?<![\\d.])(?<day>\\d{1,2})\\.\\s?(?<number>\\d\\d?)\\.\\s?"
                                    + YEAR
                                    + "(?!\\.\\d)"
                                    + AFTER),
                    pattern("(?<!\\d)(?<a>\\d{1,2})/(?<b>\\d{1,2})/" + YEAR + AFTER),
                    pattern("(?<!\\p{L})" + WORD + "\\s+" + ORDINAL + ",?\\s+" + YEAR + AFTER),
                    pattern(
                            "(?<!\\d)"
                                    + ORDINAL
                                    + "\\s*(?:de\\s+|of\\s+|d['’])?"
                                    + WORD
                                    + ",?\\s+(?:del?\\s+)?"
                                    + YEAR
                                    + AFTER),
                    pattern(
                            "(?<!\\d)"
                                    + YEAR
                                    + "\\.?\\s+"
                                    + WORD
                                    + "\\s+(?<day>\\d{1,2})\\.?"
                                    + AFTER),
                    pattern(
                            "(?<!\\d)(?<year>(?:19|20)\\d\\d)\\s?[年년]\\s?(?<number>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일]"
                                    + AFTER_SIGNS),
                    pattern(
                            "(?<![\\d./])(?<year>(?:19|20)\\d\\d)(?:\\.\\s?|/)(?<number>\\d{1,2})(?:\\.\\s?|/)(?<day>\\d{1,2})\\.?(?!\\d)"
                                    + AFTER_SIGNS));
    private static final Pattern MONTHS = pattern("\\b" + MONTH + ",?\\s+" + YEAR);
    private static final Pattern YEARS =
            pattern("\\b(?:in|since|during|of|early|late|mid)[\\s-]+" + YEAR + "(?![-–/]\\d)");
    private static final Map<String, String> ZONES =
            Map.ofEntries(
                    Map.entry("GMT", "UTC"),
                    Map.entry("UTC", "UTC"),
                    Map.entry("Z", "UTC"),
                    Map.entry("BST", "+01:00"),
                    Map.entry("CET", "+01:00"),
                    Map.entry("CEST", "+02:00"),
                    Map.entry("EET", "+02:00"),
                    Map.entry("EEST", "+03:00"),
                    Map.entry("MSK", "+03:00"),
                    Map.entry("EST", "-05:00"),
                    Map.entry("EDT", "-04:00"),
                    Map.entry("ET", "America/New_York"),
                    Map.entry("CST", "-06:00"),
                    Map.entry("CDT", "-05:00"),
                    Map.entry("PST", "-08:00"),
                    Map.entry("PDT", "-07:00"),
                    Map.entry("PT", "America/Los_Angeles"),
                    Map.entry("IST", "+05:30"),
                    Map.entry("JST", "+09:00"),
                    Map.entry("MEZ", "+01:00"),
                    Map.entry("MESZ", "+02:00"),
                    Map.entry("МСК", "+03:00"),
                    Map.entry("KST", "+09:00"),
                    Map.entry("HKT", "+08:00"),
                    Map.entry("SGT", "+08:00"),
                    Map.entry("WIB", "+07:00"),
                    Map.entry("PKT", "+05:00"),
                    Map.entry("SAST", "+02:00"),
                    Map.entry("WAT", "+01:00"),
                    Map.entry("EAT", "+03:00"),
                    Map.entry("NZST", "+12:00"),
                    Map.entry("NZDT", "+13:00"),
                    Map.entry("AEST", "+10:00"),
                    Map.entry("AEDT", "+11:00"));

    private WrittenDates() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Every full date, in the order of the text.
    static List<WrittenDate> days(String text) {
        var found = new ArrayList<WrittenDate>();
        var plain = Digits.plain(text);
        if (!Digits.year(plain)) {
            return found;
        }
        for (var form : DAYS) {
            form.matcher(plain).results().forEach(match -> day(plain, match).ifPresent(found::add));
        }
        found.sort(comparingInt(WrittenDate::start));
        return found;
    }

    /// Every date, bare months and years of a running text too.
    static List<WrittenDate> all(String text) {
        var found = new ArrayList<>(days(text));
        MONTHS.matcher(text).results().forEach(m -> rough(found, m, Precision.MONTH));
        YEARS.matcher(text).results().forEach(m -> rough(found, m, Precision.YEAR));
        found.sort(comparingInt(WrittenDate::start));
        return found;
    }

    private static void rough(List<WrittenDate> found, MatchResult match, Precision precision) {
        if (found.stream().noneMatch(d -> d.start() < match.end() && match.start() < d.end())) {
            var month = precision == Precision.MONTH ? month(match.group("month")) : 1;
            var first = LocalDate.of(Integer.parseInt(match.group("year")), month, 1);
            found.add(new WrittenDate(match.start(), match.end(), first, null, null, precision));
        }
    }

    private static Optional<WrittenDate> day(String text, MatchResult match) {
        try {
            var year = Integer.parseInt(match.group("year"));
            var names = match.namedGroups();
            if (names.containsKey("a")) {
                return slashed(year, match);
            }
            var month =
                    names.containsKey("number")
                            ? Integer.parseInt(match.group("number"))
                            : month(match.group("month"));
            var date = LocalDate.of(year, month, Integer.parseInt(match.group("day")));
            return Optional.of(withClock(text, match, date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<WrittenDate> slashed(int year, MatchResult match) {
        var a = Integer.parseInt(match.group("a"));
        var b = Integer.parseInt(match.group("b"));
        if (a <= 12 && b <= 12 && a != b) {
            return Optional.empty();
        }
        return Optional.of(
                timed(match.start(), LocalDate.of(year, Math.min(a, b), Math.max(a, b)), match));
    }

    private static WrittenDate withClock(String text, MatchResult match, LocalDate date) {
        var earlier = BEFORE.matcher(text).region(Math.max(0, match.start() - 40), match.start());
        return match.group("clock") == null && earlier.find()
                ? timed(earlier.start(), date, earlier).endingAt(match.end())
                : timed(match.start(), date, match);
    }

    private static WrittenDate timed(int start, LocalDate date, MatchResult match) {
        var time = time(match);
        var zone = time == null ? null : zone(match.group("zone"));
        return new WrittenDate(start, match.end(), date, time, zone, Precision.DAY);
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

    private static @Nullable ZoneId zone(@Nullable String written) {
        if (written == null) {
            return null;
        }
        var known = ZONES.get(written.toUpperCase(Locale.ROOT));
        return known == null ? ZoneOffset.of(colon(written)) : ZoneId.of(known);
    }

    private static String colon(String offset) {
        return offset.contains(":") ? offset : offset.substring(0, 3) + ":" + offset.substring(3);
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
