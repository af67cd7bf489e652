package org.tocsin.extract;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the captions of pictures that a copied text has lost, and the credits below them.
final class Captions {
    private static final int LONGEST = 400;
    private static final String HOUSES =
            "(?:Getty(?: Images)?|AFP|AP|Reuters|REUTERS|EPA|EPA-EFE|EFE|Shutterstock|Anadolu|Alamy"
                    + "|Bloomberg|NurPhoto|Sputnik|TASS|Xinhua|UPI|ANP|dpa|PA(?: Wire| Media)?|Handout|Pool|Wikimedia(?: Commons)?|Flickr|public)";
    private static final List<Pattern> CREDITS =
            List.of(
                    Pattern.compile(
                            "(?i)^[\\p{P}\\p{S}\\s]*(?:(?:file )?(?:photo|picture|image|photograph|illustration|video|graphic|screenshot|caption)s?(?: (?:credits?|by|courtesy(?: of)?|source|via))?|credits?)\\s*[:/|].{2,}"),
                    Pattern.compile(
                            "(?i)^\\(?(?:file )?(?:photo|picture|image|photograph|illustration)s? (?:by|courtesy|credit|via)\\b.{2,}"),
                    Pattern.compile(
                            "(?i)[.\\s]\\(?(?:file )?(?:photo|image|picture|photograph)(?: credit| by| courtesy)?\\s*[:/].{2,60}$"),
                    Pattern.compile(
                            "[.!?”\"]\\s?[\\[(]?\\p{Lu}[\\p{L}.'’-]++(?: \\p{Lu}[\\p{L}.'’-]++){0,3}+\\s{0,2}/\\s?\\p{Lu}[\\p{L}.'’&-]*+(?:[ /]\\p{Lu}[\\p{L}.'’&-]*+){0,20}+[ /]?(?:via \\p{Lu}\\p{L}+)?[\\p{L} ]{0,12}[\\])]?$"),
                    Pattern.compile("\\[\\p{Lu}[^\\[\\]/]{1,60}/[^\\[\\]/]{2,40}\\]\\.?$"),
                    Pattern.compile("(?:/|via|\\||©)\\s?" + HOUSES + "[\\])]?\\.?$"),
                    Pattern.compile(
                            "[\\[(](?:File: ?)?[^\\[\\]()]{0,60}/\\s?"
                                    + HOUSES
                                    + "[^\\[\\]()]{0,30}[\\])]\\.?$"),
                    Pattern.compile("(?i)\\((?:AP|AFP|Reuters) (?:photo|file)\\b.{0,60}\\)$"),
                    Pattern.compile("^(?:\\p{Lu}[\\p{L}.'’-]+ ){0,4}/? ?" + HOUSES + "$"));
    private static final Pattern FILE_PHOTO =
            Pattern.compile("(?i)^(?:file|archive)(?: photo| picture| image)?\\s*[:–—-].{5,}");

    private static final int SHORT = 80;
    private static final Triggers WORDS =
            Triggers.of(
                    "photo",
                    "picture",
                    "image",
                    "illustration",
                    "video",
                    "graphic",
                    "screenshot",
                    "caption",
                    "credit",
                    "file",
                    "archive",
                    "via");

    private Captions() {}

    static void mark(List<Line> lines, BitSet chrome) {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (credit(line)) {
                chrome.set(i);
                markNeighbours(lines, i, chrome);
            }
        }
    }

    private static boolean credit(Line line) {
        return line.length() <= LONGEST
                && mayBe(line.text())
                && (FILE_PHOTO.matcher(line.text()).matches()
                        || CREDITS.stream().anyMatch(credit -> credit.matcher(line.text()).find()));
    }

    /// Whether it is worth a look at every pattern: short, or with a sign or word of a credit.
    private static boolean mayBe(String text) {
        return text.length() <= SHORT
                || text.indexOf('/') >= 0
                || text.indexOf('|') >= 0
                || text.indexOf('©') >= 0
                || WORDS.within(text);
    }

    /// The alternative text above a caption says the same in nearly the same words; a line that is
    /// only a credit belongs to the caption right above it.
    private static void markNeighbours(List<Line> lines, int i, BitSet chrome) {
        if (i == 0 || lines.get(i).afterBlank()) {
            return;
        }
        var above = lines.get(i - 1);
        var onlyCredit = lines.get(i).words().length <= 6;
        if (alike(above, lines.get(i))
                || (onlyCredit && above.afterBlank() && above.length() <= 250)) {
            chrome.set(i - 1);
        }
    }

    private static boolean alike(Line above, Line caption) {
        var words = words(above);
        var same = new HashSet<>(words);
        same.retainAll(words(caption));
        return above.length() <= LONGEST && same.size() * 2 > words.size();
    }

    private static Set<String> words(Line line) {
        return new HashSet<>(
                Arrays.asList(line.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1)));
    }
}
