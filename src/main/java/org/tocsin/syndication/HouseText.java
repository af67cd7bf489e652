package org.tocsin.syndication;

import org.tocsin.article.Words;

import java.util.List;
import java.util.Locale;

/// What a house sets round a text without reporting anything: dateline, byline, credits, legal and
/// reader-service lines. English cues; other languages keep theirs for now.
final class HouseText {
    private static final int DATELINE = 90;
    private static final int LONGEST_LINE = 320;
    private static final int LONGEST_BYLINE = 90;

    private static final List<String> OPENINGS =
            List.of(
                    "reporting by ",
                    "(reporting by ",
                    "additional reporting ",
                    "(additional reporting ",
                    "editing by ",
                    "(editing by ",
                    "writing by ",
                    "written by ",
                    "edited by ",
                    "copyright ",
                    "(c) ",
                    "© ",
                    "photo: ",
                    "photo by ",
                    "image: ",
                    "file photo",
                    "source: ",
                    "read more",
                    "read also",
                    "also read",
                    "read next",
                    "click here",
                    "sign up ",
                    "subscribe ",
                    "follow us ",
                    "story continues",
                    "advertisement",
                    "related: ",
                    "watch: ",
                    "with files from ",
                    "contact us ");

    private static final List<String> PARTS =
            List.of(
                    "contributed to this report",
                    "contributed to this story",
                    "contributed to this article",
                    "contributed reporting",
                    "all rights reserved",
                    "may not be published, broadcast",
                    "via getty images",
                    "this story has been updated",
                    "this article originally appeared",
                    "this story originally appeared",
                    "was first published on");

    private HouseText() {}

    /// Whether the whole sentence is such a line.
    static boolean isLine(String sentence) {
        if (sentence.length() > LONGEST_LINE) {
            return false;
        }
        var lower = Words.plain(sentence).toLowerCase(Locale.ROOT);
        return isByline(sentence)
                || OPENINGS.stream().anyMatch(lower::startsWith)
                || PARTS.stream().anyMatch(lower::contains);
    }

    private static boolean isByline(String sentence) {
        return sentence.length() <= LONGEST_BYLINE
                && (sentence.startsWith("By ") || sentence.startsWith("BY "))
                && sentence.length() > 3
                && Character.isUpperCase(sentence.charAt(3))
                && !sentence.endsWith(".");
    }

    /// The sentence without `KYIV, Nov 18 (Agency) - ` before it.
    static String withoutDateline(String sentence) {
        var head = Words.plain(sentence.substring(0, Math.min(DATELINE, sentence.length())));
        int dash = head.indexOf("- ");
        if (dash <= 0) {
            return sentence;
        }
        var place = head.substring(0, dash).replaceAll("[ -]+$", "");
        return isDateline(place)
                ? sentence.substring(dash + 2).replaceAll("^[\\s-]+", "")
                : sentence;
    }

    private static boolean isDateline(String place) {
        if (place.endsWith(")")) {
            int bracket = place.indexOf('(');
            return bracket >= 0
                    && (bracket == 0 || Character.isUpperCase(place.charAt(0)))
                    && place.length() - bracket <= 40;
        }
        int word = 0;
        while (word < place.length() && Character.isUpperCase(place.charAt(word))) {
            word++;
        }
        boolean ends = word == place.length() || " ,/".indexOf(place.charAt(word)) >= 0;
        return word >= 3 && ends;
    }
}
