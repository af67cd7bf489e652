package org.tocsin.extract;

import java.util.BitSet;
import java.util.List;

/// Finds the headline of a copied text: its first line, when that is one.
final class Headline {
    private Headline() {}

    /// @return the index of its line, or -1
    static int of(List<Line> lines, BitSet chrome) {
        var first = chrome.nextClearBit(0);
        if (first + 1 >= lines.size()) {
            return -1;
        }
        var line = lines.get(first);
        var apart = line.beforeBlank() || chrome.get(first + 1) || noBlanks(lines);
        var above = lines.subList(0, first).stream().noneMatch(Line::prose);
        var below = lines.subList(first + 1, lines.size()).stream().anyMatch(Line::prose);
        return line.headlineLike() && apart && above && below ? first : -1;
    }

    private static boolean noBlanks(List<Line> lines) {
        return lines.subList(0, lines.size() - 1).stream().noneMatch(Line::beforeBlank);
    }
}
