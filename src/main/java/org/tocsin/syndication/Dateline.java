package org.tocsin.syndication;

import org.tocsin.article.Sentence;
import org.tocsin.article.Words;

import java.util.Optional;

/// Where and through whom a story was sent: `OSK, March 4 (Coastal Press) - `.
final class Dateline {
    private static final int LONGEST = 90;
    private static final int LONGEST_BARE = 50;

    private Dateline() {}

    /// The sentence without `KYIV, Nov 18 (Agency) - ` before it.
    static String cut(String sentence) {
        return cut(
                sentence, Words.plain(sentence.substring(0, Math.min(LONGEST, sentence.length()))));
    }

    static String cut(Sentence sentence) {
        return cut(sentence.text(), sentence.plain());
    }

    /// @param plain its beginning in plain form, or all of it
    private static String cut(String sentence, String plain) {
        int dash = plain.indexOf("- ", 0, Math.min(LONGEST, plain.length()));
        if (dash <= 0) {
            return sentence;
        }
        var place = plain.substring(0, dash).replaceAll("[ -]+$", "");
        return names(place) ? sentence.substring(dash + 2).replaceAll("^[\\s-]+", "") : sentence;
    }

    /// Whether a place or an agency opens the sentence.
    static boolean opens(Sentence sentence) {
        return !cut(sentence).equals(sentence.text());
    }

    /// Whether a place or an agency opens the sentence.
    static boolean opens(String sentence) {
        return !cut(sentence).equals(sentence);
    }

    /// What a dateline's bracket names: `Coastal Press` in `OSK (Coastal Press) - `.
    static Optional<String> bracket(String sentence) {
        int opening = sentence.indexOf('(');
        int closing = sentence.indexOf(')');
        boolean names = 0 <= opening && opening < closing && (opens(sentence) || isWhole(sentence));
        return names ? Optional.of(sentence.substring(opening + 1, closing)) : Optional.empty();
    }

    /// `Osk, Marra (CP)` and nothing more.
    static boolean isWhole(String text) {
        return text.length() <= LONGEST_BARE
                && text.endsWith(")")
                && text.indexOf('(') >= 0
                && names(text);
    }

    private static boolean names(String place) {
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
