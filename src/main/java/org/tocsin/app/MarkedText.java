package org.tocsin.app;

import org.tocsin.article.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A sentence with its spans in brackets: `[actor Russia] [trigger fired] [quantity ten [instrument
/// missiles]]`.
final class MarkedText {
    private MarkedText() {}

    /// Names over one stretch.
    private record Mark(int from, int to, String names) {
        boolean crosses(Mark other) {
            return from < other.from && other.from < to && to < other.to
                    || other.from < from && from < other.to && other.to < to;
        }
    }

    /// @param start where the text starts in its field, in code points
    /// @param spans by name, in code points of the field; one that crosses a longer one is left out
    static String of(String text, int start, Map<String, Span> spans) {
        var marks = nested(marks(text, start, spans));
        var line = new StringBuilder(text);
        var edges = new TreeMap<Integer, StringBuilder>(Comparator.reverseOrder());
        for (var mark : marks) {
            // Longest first: at one place an outer mark opens before, and closes behind, an inner.
            edges.computeIfAbsent(mark.from, _ -> new StringBuilder())
                    .append('[')
                    .append(mark.names)
                    .append(' ');
        }
        for (var mark : marks) {
            edges.computeIfAbsent(mark.to, _ -> new StringBuilder()).insert(0, ']');
        }
        edges.forEach(line::insert);
        return line.toString().strip().replaceAll("\\s+", " ");
    }

    private static List<Mark> marks(String text, int start, Map<String, Span> spans) {
        var length = text.codePointCount(0, text.length());
        var names = new HashMap<Span, String>();
        new TreeMap<>(spans)
                .forEach((name, span) -> names.merge(span, name, (one, two) -> one + "+" + two));
        var marks = new ArrayList<Mark>();
        names.forEach(
                (span, name) -> {
                    if (span.start() >= start && span.end() <= start + length) {
                        marks.add(
                                new Mark(
                                        text.offsetByCodePoints(0, span.start() - start),
                                        text.offsetByCodePoints(0, span.end() - start),
                                        name));
                    }
                });
        marks.sort(Comparator.comparingInt((Mark m) -> m.from - m.to).thenComparingInt(Mark::from));
        return marks;
    }

    private static List<Mark> nested(List<Mark> marks) {
        var kept = new ArrayList<Mark>();
        for (var mark : marks) {
            if (kept.stream().noneMatch(mark::crosses)) {
                kept.add(mark);
            }
        }
        return kept;
    }
}
