package org.tocsin.extract;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/// Where a text has not begun or is over: above its first paragraph and below its last.
record Margins(int firstParagraph, int lastParagraph) {
    private static final int LABEL_WORDS = 3;
    private static final int LABEL_SIZE = 60;
    private static final Pattern LONE_CREDIT =
            Pattern.compile("[(\\[]\\p{Lu}[\\p{L}.'’-]*(?:[ /,]+\\p{Lu}[\\p{L}.'’-]*){0,4}[)\\]]");

    static Margins of(List<Line> lines) {
        var first = lines.size();
        var last = -1;
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).prose()) {
                first = Math.min(first, i);
                last = i;
            }
        }
        return new Margins(first, last);
    }

    boolean hold(int line) {
        return line <= firstParagraph || line >= lastParagraph;
    }

    /// Marks bylines, the page's own dates and the labels beside them.
    static void mark(List<Line> lines, BitSet chrome) {
        var margins = of(lines);
        var signed = false;
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var margin = margins.hold(i);
            var here = Stamp.of(line, margin, DateHabits.ANY) != null || (margin && signs(line));
            if (here || (signed && margin && label(line))) {
                chrome.set(i);
            }
            signed = here || (signed && margin && chrome.get(i));
        }
    }

    private static boolean signs(Line line) {
        return Byline.is(line) || LONE_CREDIT.matcher(line.text()).matches();
    }

    private static boolean label(Line line) {
        return line.words().length <= LABEL_WORDS
                && Block.size(line.text()) <= LABEL_SIZE
                && !line.text().matches(".*[.!?。！？]");
    }
}
