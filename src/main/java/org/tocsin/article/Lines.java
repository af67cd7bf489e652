package org.tocsin.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// Parts a stretch of text into paragraphs: which line breaks are breaks of sense?
///
/// A blank line always parts. A single break parts unless the sentence visibly runs on (a small
/// letter follows, a comma or a joining word stands before) or the block is hard-wrapped: at least
/// one of its lines runs on, and each was filled until the next word no longer fitted.
final class Lines {
    private static final int NARROWEST_WRAP = 40;
    private static final int WIDEST_WRAP = 130;

    private final String text;

    Lines(String plain) {
        text = plain;
    }

    /// Calls `paragraph` with the start of each paragraph between two chars, in order.
    void paragraphs(int from, int to, IntConsumer paragraph) {
        var block = new ArrayList<int[]>();
        for (int at = from; at < to; ) {
            int end = lineEnd(at, to);
            var line = strip(at, end);
            if (line[0] < line[1]) {
                block.add(line);
            } else {
                block(block, paragraph);
            }
            at = end + breakLength(end, to);
        }
        block(block, paragraph);
    }

    private void block(List<int[]> lines, IntConsumer paragraph) {
        boolean wrapped = isWrapped(lines);
        for (int i = 0; i < lines.size(); i++) {
            boolean runsOn =
                    i > 0
                            && !isBullet(lines.get(i)[0], lines.get(i)[1])
                            && (wrapped || runsOn(lines.get(i - 1), lines.get(i)));
            if (!runsOn) {
                paragraph.accept(lines.get(i)[0]);
            }
        }
        lines.clear();
    }

    private boolean isWrapped(List<int[]> lines) {
        int width = 0;
        boolean runsOn = false;
        for (int i = 0; i < lines.size(); i++) {
            width = Math.max(width, lines.get(i)[1] - lines.get(i)[0]);
            runsOn |= i > 0 && runsOn(lines.get(i - 1), lines.get(i));
        }
        if (!runsOn || width < NARROWEST_WRAP || width > WIDEST_WRAP) {
            return false;
        }
        for (int i = 1; i < lines.size(); i++) {
            int length = lines.get(i - 1)[1] - lines.get(i - 1)[0];
            if (length + 1 + firstWord(lines.get(i)) <= width) {
                return false;
            }
        }
        return true;
    }

    private boolean runsOn(int[] before, int[] line) {
        char last = text.charAt(before[1] - 1);
        if (Stops.isStop(last) || last == ':') {
            return false;
        }
        return Character.isLowerCase(text.charAt(line[0])) || last == ',' || last == '-';
    }

    private int firstWord(int[] line) {
        int at = line[0];
        while (at < line[1] && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at - line[0];
    }

    /// A mark that opens an item of a list, with a space after it.
    boolean isBullet(int at, int end) {
        return at + 1 < end
                && "•‣▪●◦■►·*-".indexOf(text.charAt(at)) >= 0
                && Character.isWhitespace(text.charAt(at + 1));
    }

    private int[] strip(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new int[] {start, end};
    }

    private int lineEnd(int from, int to) {
        int at = from;
        while (at < to && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int breakLength(int at, int to) {
        boolean pair = at + 1 < to && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
        return pair ? 2 : 1;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }
}
