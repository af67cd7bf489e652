package org.tocsin.extract;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What pages say of themselves, in the languages of the press: the lists of `phrases.yaml`.
final class HouseWords {
    private static final PageWords.Lists READ = PageWords.lists("phrases.yaml");

    static final PhraseIndex LABELS = list("labels");
    static final PhraseIndex OTHERS = list("others");
    static final PhraseIndex ALSO = list("also");
    static final PhraseIndex CAPTIONS = list("captions");
    static final PhraseIndex NOTICES = list("notices");
    static final PhraseIndex BYLINES = list("bylines");
    static final PhraseIndex STAFF = list("staff");
    static final PhraseIndex ROLES = list("roles");
    static final PhraseIndex HOUSES = list("houses");
    static final PhraseIndex EDITED = list("edited");
    static final PhraseIndex DESKS = list("desks");
    static final PhraseIndex CREDITS = list("credits");
    static final PhraseIndex WALL = list("wall");
    static final PhraseIndex CONSENT = list("consent");
    static final PhraseIndex ERRORS = list("errors");

    private static final String REPORTER =
            READ.all("reporters").stream().map(Pattern::quote).collect(Collectors.joining("|"));
    private static final Pattern REPORTERS =
            Pattern.compile(
                    "[（(][^（）()]{0,6}(?:"
                            + REPORTER
                            + ")[\\s:：]*+(?<who>[\\p{IsHan}、· ]{2,24})[）)]"
                            + "|[)）]\\s*(?<name>\\p{IsHangul}{2,4})\\s?(?:"
                            + REPORTER
                            + ")\\s?=");
    private static final int LABEL = 80;
    private static final int ALSO_LINE = 220;
    private static final int NOTICE = 300;
    private static final int MOST_WORDS = 5;
    private static final String SIGNS = ":|»›>–—-：／/";

    private HouseWords() {}

    private static PhraseIndex list(String name) {
        return new PhraseIndex(READ.all(name));
    }

    /// A label such as "Share this article", digits and signs round it not counted.
    static boolean label(String text) {
        return text.length() <= LABEL
                && (LABELS.is(PhraseIndex.plain(text))
                        || (text.length() <= LABEL / 2 && opens(text, LABELS)));
    }

    /// The heading of a list of other articles.
    static boolean others(String text) {
        return text.length() <= LABEL && OTHERS.is(PhraseIndex.plain(text));
    }

    /// "Read also: Ferries stopped": the headline of another article.
    static boolean also(Block block) {
        var text = block.text();
        return text.length() <= ALSO_LINE
                && opens(text, ALSO)
                && (block.linked() * 3 > text.length() || !ended(text));
    }

    /// "Photo: Ida Berg".
    static boolean caption(String text) {
        return text.length() <= NOTICE && opens(text, CAPTIONS);
    }

    /// What the house says of itself.
    static boolean notice(String text) {
        return text.length() <= NOTICE && NOTICES.in(PhraseIndex.plain(text));
    }

    /// What stands behind the longest phrase that a text opens with, signs left out; empty when it
    /// opens with none.
    static String behind(String text, PhraseIndex phrases) {
        var rest = "";
        var words = 0;
        for (var i = 1; i < text.length() && words < MOST_WORDS; i++) {
            if (!Character.isLetter(text.charAt(i)) && Character.isLetter(text.charAt(i - 1))) {
                words++;
                if (phrases.is(PhraseIndex.plain(text.substring(0, i)))) {
                    rest = text.substring(i);
                }
            }
        }
        return rest.replaceFirst("^[\\s:.：·|–—-]+", "").strip();
    }

    /// "Von Ida Berg": who signed, as the line has it.
    static Byline signed(String text) {
        return text.length() > LABEL ? Byline.of("") : Byline.listed(behind(text, BYLINES));
    }

    /// "（记者张三、李四）": who reports, as the first paragraph has it.
    static Stream<String> reporters(String paragraph) {
        return REPORTERS
                .matcher(paragraph)
                .results()
                .map(found -> found.group("who") == null ? found.group("name") : found.group("who"))
                .limit(2);
    }

    /// "(mit Material von dpa)": a line that only gives credit.
    static boolean credit(String text) {
        return text.length() <= LABEL
                && text.startsWith("(")
                && text.endsWith(")")
                && !behind(text, CREDITS).isEmpty();
    }

    private static boolean ended(String text) {
        return ".!?。！？".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// Whether the text opens with a phrase and a sign behind it.
    static boolean opens(String text, PhraseIndex phrases) {
        var sign = sign(text);
        return sign > 0 && phrases.is(PhraseIndex.plain(text.substring(0, sign)));
    }

    private static int sign(String text) {
        for (var i = 1; i < Math.min(text.length(), 40); i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
