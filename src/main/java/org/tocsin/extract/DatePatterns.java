package org.tocsin.extract;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The forms in which pages write dates, with the names of months, zones and the words before a
/// clock time from the word lists.
final class DatePatterns {
    private static final String WORD =
            "(?<month>" + any(DateWords.ALL.longMonths()) + "|\\p{L}[\\p{L}\\p{M}]{1,13})[.॰]?";
    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
    private static final String CLOCK =
            "(?<hour>2[0-3]|[01]?\\d)[:.h](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:[.,]\\d+)?)?"
                    + "(?:\\s*(?<half>[ap])\\.?\\s?m\\b\\.?)?";
    private static final String ZONE =
            "(?:\\s*\\(?(?<zone>[+-]\\d\\d(?::?\\d\\d)?|(?:"
                    + any(Clocks.ALL.names().keySet())
                    + ")(?!\\p{L}))\\)?)?";
    private static final String BETWEEN =
            "[,،]?\\s*(?:[-–—|•·/]\\s*)?(?:(?:" + any(DateWords.ALL.clock()) + ")\\.?\\s*)?";
    private static final String AFTER =
            "(?:(?:T|" + BETWEEN + ")(?<clock>" + CLOCK + ")" + ZONE + ")?";
    private static final String AFTER_SIGNS =
            "(?:[T\\s]?\\s*(?:\\([^()]{1,3}\\)\\s*)?(?:(?<late>오후|下午|午後|晚上)|오전|上午|午前)?\\s*"
                    + "(?<clock>(?<hour>2[0-3]|[01]?\\d)(?::|[時时点點시]\\s?)(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?)"
                    + ZONE
                    + ")?";
    private static final String ORDINAL = "(?<day>[0-3]?\\d)(?:st|nd|rd|th|er|º|°|\\.)?";

    /// A clock time right before a day.
    static final Pattern BEFORE =
            pattern(
                    "(?<![\\d:])"
                            + CLOCK
                            + ZONE
                            + "\\s*[,|•·/–—-]?\\s*(?:on\\s+)?(?:\\p{L}[\\p{L}\\p{M}]{1,12}[,.]?\\s+)?$");

    /// Full dates.
    static final List<Pattern> DAYS =
            List.of(
                    pattern(
                            "(?<!\\d)"
                                    + YEAR
                                    + "-(?<number>\\d\\d?)-(?<day>\\d\\d?)(?!\\d)"
                                    + AFTER),
                    pattern(
                            "(?<![\\d.])(?<day>\\d{1,2})\\.\\s?(?<number>\\d\\d?)\\.\\s?"
                                    + YEAR
                                    + "(?!\\.\\d)"
                                    + AFTER),
                    pattern("(?<!\\d)(?<a>\\d{1,2})([/-])(?<b>\\d{1,2})\\2" + YEAR + AFTER),
                    pattern("(?<!\\p{L})" + WORD + "\\s+" + ORDINAL + ",?\\s+" + YEAR + AFTER),
                    pattern(
                            "(?<!\\d)"
                                    + ORDINAL
                                    + "\\s*(?:de\\s+|of\\s+|d['’]|-)?"
                                    + WORD
                                    + "[,،]?(?:\\s+|-)(?:del?\\s+)?"
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
                            "(?<!\\p{L})"
                                    + WORD
                                    + "\\s+(?<day>\\d{1,2})\\s+(?<clock>"
                                    + CLOCK
                                    + ")"
                                    + ZONE
                                    + "\\s+"
                                    + YEAR),
                    pattern(
                            "(?<!\\d)(?<year>(?:19|20)\\d\\d)\\s?[年년]\\s?(?<number>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일]"
                                    + AFTER_SIGNS),
                    pattern(
                            "(?<![\\d./])(?<year>(?:19|20)\\d\\d)(?:\\.\\s?|/)(?<number>\\d{1,2})(?:\\.\\s?|/)(?<day>\\d{1,2})\\.?(?!\\d)"
                                    + AFTER_SIGNS));

    /// Bare months and years of running text.
    static final Pattern MONTHS = pattern("\\b" + MONTH + ",?\\s+" + YEAR);

    static final Pattern YEARS =
            pattern("\\b(?:in|since|during|of|early|late|mid)[\\s-]+" + YEAR + "(?![-–/]\\d)");

    private DatePatterns() {}

    private static String any(Collection<String> words) {
        return words.stream()
                .sorted(comparingInt(String::length).reversed())
                .map(word -> Pattern.quote(word).replace(" ", "\\E\\s\\Q"))
                .collect(Collectors.joining("|"));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
