package org.tocsin.fetch.feed;

import org.jsoup.Jsoup;

import java.util.regex.Pattern;

/// One line of words out of what a feed gives, which is text or HTML without saying so.
final class PlainText {
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!]|&[a-zA-Z0-9#]{2,32};");

    /// What could forge a line of a log or turn the words of a headline round: control and format
    /// characters, and halves of characters. The joiners of Persian, Indic scripts and emoji stay.
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cf}&&[^\\s\u200c\u200d]]");

    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");

    private PlainText() {}

    static String of(String words) {
        var text = MARKUP.matcher(words).find() ? Jsoup.parseBodyFragment(words).text() : words;
        var seen = UNSEEN.matcher(text).replaceAll("");
        return SPACE.matcher(seen).replaceAll(" ").strip();
    }
}
