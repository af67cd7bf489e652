package org.tocsin.syndication;

import org.tocsin.article.Sentence;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Knows a paragraph that says what a picture or a film beside the text shows.
///
/// Its marks: the day in full with its year, the place of people in the picture, a credit at its
/// end or in the line next to it, a gallery's `more` and `less`. It tells in the present what is to
/// be seen, and quotes nobody. English cues.
final class Caption {
    private static final int LONGEST = 700;
    private static final int MOST_SENTENCES = 4;
    private static final int LONGEST_CREDIT = 120;
    private static final int LONGEST_SIGN = 40;

    static final Set<String> TOLD =
            WordList.of(
                    """
                    said says told tells according wrote announced added adding reported asked
                    warned tweeted
                    """);

    private static final Set<String> SHOWN =
            WordList.of(
                    """
                    addresses answers appear appears applaud applauds are arrive arrives attend
                    attends board boards carries carry cheer crosses deliver delivers depart
                    departs disembark disembarks drives embrace embraces enter enters flies
                    gather gestures greet greets holds hug hugs inspect inspects joins land
                    lands laugh laughs lay lays leave leaves listen listens looks pass passes
                    pose poses reacts react ride rides rises shake shakes sing sings sit sits
                    smile smiles speak speaks stand stands talks throw throws unfurl wait waits
                    walk walks watch watches wave waves wear wears boos
                    """);

    private static final Set<String> STATES =
            WordList.of(
                    """
                    are is hold look make makes march meet meets play plays protest rally show
                    shows take takes talk work
                    """);

    private static final Phrases PLACES =
            Phrases.of(
                    "(l)",
                    "(r)",
                    "(c)",
                    "(l-r)",
                    "(2l)",
                    "(2r)",
                    "(left)",
                    "(right)",
                    "(center)",
                    "(centre)",
                    "(above)",
                    "(pictured)",
                    ", left,",
                    ", right,",
                    ", center,",
                    ", centre,",
                    "second right,",
                    "second left,",
                    "from left,",
                    " seen above ",
                    " above is ",
                    " seen here ");

    private static final List<String> CREDITS =
            List.of(
                    "photo",
                    "photo by",
                    "photos",
                    "photo credit",
                    "image",
                    "images",
                    "image credit",
                    "picture",
                    "media",
                    "video",
                    "video by",
                    "video provided by",
                    "credit",
                    "illustration",
                    "graphic",
                    "photograph");

    private static final Phrases AGENCIES =
            Phrases.of(
                    "ap photo",
                    "/ ap",
                    "/ap",
                    "| ap",
                    "getty images",
                    "/ afp",
                    "/afp",
                    "/ reuters",
                    "/reuters",
                    "/ associated press",
                    "/associated press",
                    "reuters/",
                    "afp/",
                    "via ap",
                    "lehtikuva",
                    "shutterstock",
                    "anadolu",
                    "handout",
                    "/epa",
                    "epa/");

    private Caption() {}

    /// @param above the line right above the paragraph, whatever it is, empty when there is none
    /// @param below the line right below
    static boolean is(List<Sentence> paragraph, String text, String above, String below) {
        if (isFilm(above, below)) {
            return true;
        }
        if (text.length() > LONGEST || paragraph.size() > MOST_SENTENCES) {
            return false;
        }
        if (isGallery(text) || signed(paragraph)) {
            return true;
        }
        if (text.indexOf('"') >= 0 || text.indexOf('“') >= 0) {
            return false;
        }
        return (isDated(text) || isPlaced(text)) && shows(text.toLowerCase(Locale.ROOT), true)
                || (isCredit(above) || isCredit(below) || counts(above))
                        && !Dateline.opens(text)
                        && shows(paragraph);
    }

    /// Whether a paragraph shows something in its first sentence, and quotes nobody.
    static boolean shows(List<Sentence> paragraph) {
        return paragraph.size() <= MOST_SENTENCES
                && shows(paragraph.getFirst().text().toLowerCase(Locale.ROOT), false);
    }

    /// It tells what is to be seen, and nothing that anybody said.
    ///
    /// @param state whether "is" and "are" are enough to show something
    private static boolean shows(String lower, boolean state) {
        if (lower.indexOf('"') >= 0) {
            return false;
        }
        boolean shown = false;
        for (var word : lower.split("[^a-z]+", -1)) {
            if (TOLD.contains(word)) {
                return false;
            }
            shown |= SHOWN.contains(word) || state && STATES.contains(word);
        }
        return shown;
    }

    /// `… more`, `less`: the switches of a picture gallery.
    private static boolean isGallery(String text) {
        return text.endsWith("... more") || text.endsWith(". less");
    }

    /// Words that a player shows beside its film.
    private static boolean isFilm(String above, String below) {
        return above.equalsIgnoreCase("now playing:") || below.startsWith("Media: ");
    }

    /// `Image 2 of 3`
    private static boolean counts(String line) {
        return line.startsWith("Image ") && line.contains(" of ");
    }

    /// The last of its sentences is a name in brackets.
    private static boolean signed(List<Sentence> paragraph) {
        var last = paragraph.getLast().text();
        return paragraph.size() > 1
                && last.length() <= LONGEST_SIGN
                && last.startsWith("(")
                && last.endsWith(")")
                && Character.isUpperCase(last.charAt(1))
                && !HouseText.isLine(paragraph.getLast());
    }

    /// `Sunday, July 15, 2018`, or the day without its weekday.
    static boolean isDated(String plain) {
        for (int at = plain.indexOf(", "); at >= 0; at = plain.indexOf(", ", at + 1)) {
            if (isYear(plain, at + 2) && dayBefore(plain, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(String plain, int at) {
        return at + 4 <= plain.length()
                && (plain.startsWith("19", at) || plain.startsWith("20", at))
                && Character.isDigit(plain.charAt(at + 2))
                && Character.isDigit(plain.charAt(at + 3));
    }

    private static boolean dayBefore(String plain, int comma) {
        int digits = comma;
        while (digits > 0 && Character.isDigit(plain.charAt(digits - 1))) {
            digits--;
        }
        int space = digits - 1;
        if (digits == comma || space < 0 || plain.charAt(space) != ' ') {
            return false;
        }
        var month = plain.substring(plain.lastIndexOf(' ', space - 1) + 1, space);
        return FactWords.MONTHS.containsKey(month.replace(".", "").toLowerCase(Locale.ROOT));
    }

    private static boolean isPlaced(String text) {
        boolean may = text.indexOf('(') >= 0 || text.contains("left") || text.contains("right");
        if (!may && !text.contains("above") && !text.contains("cent") && !text.contains("here")) {
            return false;
        }
        var lower = text.toLowerCase(Locale.ROOT);
        return PLACES.standIn(lower);
    }

    static boolean isCredit(String line) {
        if (line.isEmpty() || line.length() > LONGEST_CREDIT) {
            return false;
        }
        var lower = line.toLowerCase(Locale.ROOT);
        int colon = lower.indexOf(':');
        return colon > 0 && CREDITS.contains(lower.substring(0, colon))
                || AGENCIES.standIn(lower)
                || lower.equals("ap");
    }
}
