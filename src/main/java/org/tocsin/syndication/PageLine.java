package org.tocsin.syndication;

import org.tocsin.article.Words;

import java.util.Locale;
import java.util.Set;

/// Knows short lines that a page sets beside a story by what they are made of: the weather, a
/// price, a time, an address, the staff that helped. English cues.
final class PageLine {
    private static final int LONGEST = 250;
    private static final int LONGEST_PRICE = 120;
    private static final int LONGEST_STAMP = 100;
    private static final int LONGEST_CREDIT = 200;

    private static final Set<String> CREDITED = Set.of("reported", "contributed", "reports");

    private static final Phrases ANY_CREDITED = Phrases.of(CREDITED);

    private static final Set<String> SMALL =
            WordList.of(
                    """
                    and from in the to this that at of for with also writer writers reporter
                    reporters correspondent correspondents staff report story article journalist
                    journalists press video researcher editors editor
                    """);

    private static final Set<String> SKY = Set.of("High", "Low", "Winds", "Highs", "Lows");

    private static final Phrases ANY_SKY = Phrases.of(SKY);

    private PageLine() {}

    /// Whether a whole paragraph is one.
    static boolean isParagraph(String text) {
        return text.length() <= LONGEST && (isWeather(text) || isPrice(text) || isStamp(text));
    }

    /// Whether a line without a stop is a row of figures, which reports: `Osk 24 12 0`. A time or a
    /// date is none.
    static boolean isTable(String line) {
        int figures = 0;
        int words = 0;
        for (var word : line.split("[^\\p{L}\\p{N},.:/]+|[.]{2,}", -1)) {
            var lower = word.toLowerCase(Locale.ROOT);
            boolean figure = !word.isEmpty() && Character.isDigit(word.charAt(0));
            if (isCounter(lower) || figure && (word.indexOf(':') > 0 || isPosition(word))) {
                return false;
            }
            figures += figure ? 1 : 0;
            words += word.isEmpty() ? 0 : 1;
        }
        return figures >= 2 && 3 * figures >= words;
    }

    /// A month, or what counts pictures: `2 of 3`, `2 / 3`.
    private static boolean isCounter(String lower) {
        return lower.equals("of") || lower.contains("/") || FactWords.MONTHS.containsKey(lower);
    }

    /// `60.169856`, a place on the globe.
    private static boolean isPosition(String figure) {
        int point = figure.indexOf('.');
        return point > 0 && figure.length() - point > 5;
    }

    /// Whether a sentence is one wherever it stands.
    static boolean isSentence(String sentence) {
        return sentence.length() <= LONGEST_CREDIT
                && (isLink(sentence) || isStaff(sentence) || isStamp(sentence));
    }

    /// `High 86F. Winds NNE at 5 to 10 mph.`
    private static boolean isWeather(String text) {
        if (!ANY_SKY.standIn(text)) {
            return false;
        }
        boolean sky = false;
        boolean measure = false;
        for (var word : text.split("[^\\p{L}\\p{N}]+", -1)) {
            sky |= SKY.contains(word);
            measure |= word.equals("mph") || word.equals("km/h") || isDegrees(word);
        }
        return sky && measure;
    }

    private static boolean isDegrees(String word) {
        return word.length() >= 2
                && Character.isDigit(word.charAt(0))
                && (word.endsWith("F") || word.endsWith("C"));
    }

    /// `Unlimited access. $1 for 4 weeks.`
    private static boolean isPrice(String text) {
        if (text.length() > LONGEST_PRICE || text.chars().noneMatch(c -> "$€£".indexOf(c) >= 0)) {
            return false;
        }
        var lower = text.toLowerCase(Locale.ROOT);
        return text.chars().noneMatch(c -> "\"“”".indexOf(c) >= 0)
                && (lower.contains("week") || lower.contains("month") || lower.contains("access"))
                && (lower.contains("digital")
                        || lower.contains("subscri")
                        || lower.contains("unlimited")
                        || lower.contains("access"));
    }

    /// `Coastal Press | Sunday, July 15, 2031, 8:27 a.m.`
    private static boolean isStamp(String text) {
        if (text.length() > LONGEST_STAMP) {
            return false;
        }
        var plain = Words.plain(text);
        return Caption.isDated(plain)
                && plain.matches(".*\\d:\\d\\d ?[AaPp]\\.?[Mm]\\b.*|.*\\d\\d:\\d\\d.*")
                && !plain.contains(" said");
    }

    /// `Check out this story on example.org: https://…`
    private static boolean isLink(String sentence) {
        return (sentence.contains("http://") || sentence.contains("https://"))
                && HouseText.bids(sentence);
    }

    /// `Press writers Lena Ort and Max Brink in Osk contributed.`
    private static boolean isStaff(String sentence) {
        if (!ANY_CREDITED.standIn(sentence)) {
            return false;
        }
        boolean credited = false;
        for (var word : sentence.split("[^\\p{L}'’-]+", -1)) {
            credited |= CREDITED.contains(word);
            boolean small = word.isEmpty() || SMALL.contains(word) || CREDITED.contains(word);
            if (!small && !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return credited;
    }
}
