package org.tocsin.extract;

import org.tocsin.article.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One line of a text that is not blank, and where it stands.
///
/// @param start first code point of the line in its text
/// @param end code point after the last of the line, its line end not counted
/// @param text the words without the white space around them
/// @param afterBlank whether a blank line (or nothing) stands before it
/// @param beforeBlank whether a blank line (or nothing) stands after it
record Line(int start, int end, String text, boolean afterBlank, boolean beforeBlank) {
    private static final Pattern GAPS = Pattern.compile("[\\s\\h]+");
    private static final String STOPS = ".!?…؟।";
    private static final String WIDE_STOPS = "。！？";
    private static final String CLOSING = "\"”’»)]";
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"?|[“„«][^”»]*[”»]?");
    private static final int PROSE_LENGTH = 70;
    private static final int PROSE_WORDS = 11;

    static List<Line> all(String body) {
        var lines = new ArrayList<Line>();
        var raw = body.split("\n", -1);
        var start = 0;
        for (var i = 0; i < raw.length; i++) {
            var end = start + raw[i].codePointCount(0, raw[i].length());
            var text = stripped(raw[i]);
            if (!text.isEmpty()) {
                lines.add(new Line(start, end, text, blank(raw, i - 1), blank(raw, i + 1)));
            }
            start = end + 1;
        }
        return lines;
    }

    /// One line a paragraph, parted by blank lines.
    static List<Line> paragraphs(List<String> texts) {
        var lines = new ArrayList<Line>();
        var start = 0;
        for (var text : texts) {
            var end = start + text.codePointCount(0, text.length());
            lines.add(new Line(start, end, stripped(text), true, true));
            start = end + 2;
        }
        return lines;
    }

    private static boolean blank(String[] raw, int i) {
        return i < 0 || i >= raw.length || stripped(raw[i]).isEmpty();
    }

    private static String stripped(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && isEdge(raw.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(raw.charAt(end - 1))) {
            end--;
        }
        return raw.substring(start, end);
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }

    Span span() {
        return new Span(start, end);
    }

    String[] words() {
        return GAPS.split(text);
    }

    int length() {
        return text.length();
    }

    /// A paragraph of sentences, not a label, a headline or a list item. Scripts that part no words
    /// count by their signs alone.
    boolean prose() {
        var size = Block.size(text);
        return size >= PROSE_LENGTH
                && (size > 2 * length() || wordsReach(PROSE_WORDS))
                && endsSentence();
    }

    private boolean wordsReach(int most) {
        var words = 1;
        for (var i = 1; i < text.length() && words < most; i++) {
            words += gap(text.charAt(i)) && !gap(text.charAt(i - 1)) ? 1 : 0;
        }
        return words >= most;
    }

    private static boolean gap(char c) {
        return c <= ' ' || c == '\u00A0' || (c > 127 && Character.isSpaceChar(c));
    }

    /// Whether a sentence ends anywhere in it: a stop, then quotation marks or brackets, then a
    /// space or the end.
    private boolean endsSentence() {
        for (var i = text.length() - 1; i >= 0; i--) {
            var c = text.charAt(i);
            if (WIDE_STOPS.indexOf(c) >= 0 || (STOPS.indexOf(c) >= 0 && closed(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean closed(int from) {
        var i = from;
        while (i < text.length() && CLOSING.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i == text.length() || gap(text.charAt(i));
    }

    /// What the writer says, without what stands in quotation marks.
    String unquoted() {
        return QUOTED.matcher(text).replaceAll(" ");
    }

    /// Short, and no full stop ends it (a final abbreviation such as U.S. does not count as one).
    boolean headlineLike() {
        return length() <= 200
                && words().length >= 3
                && (!text.matches("(?s).*[.;,:]") || text.matches(".*\\b[A-Z]\\.[A-Z]\\."));
    }
}
