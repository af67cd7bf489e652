package org.tocsin.extract;

import java.util.BitSet;
import java.util.List;

/// Finds bylines, the page's own dates and the labels beside them, above the first paragraph and
/// below the last.
final class Margins {
    private static final int LABEL_WORDS = 3;

    private Margins() {}

    static void mark(List<Line> lines, BitSet chrome) {
        var signed = false;
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var margin = inMargin(lines, i);
            var here = Stamp.of(line, margin) != null || (margin && Byline.is(line));
            if (here || (signed && margin && label(line))) {
                chrome.set(i);
            }
            signed = here || (signed && margin && chrome.get(i));
        }
    }

    /// Whether no paragraph stands above the line, or none below it.
    static boolean inMargin(List<Line> lines, int i) {
        return lines.subList(0, i).stream().noneMatch(Line::prose)
                || lines.subList(i + 1, lines.size()).stream().noneMatch(Line::prose);
    }

    private static boolean label(Line line) {
        return line.words().length <= LABEL_WORDS && !line.text().matches(".*[.!?]");
    }
}
