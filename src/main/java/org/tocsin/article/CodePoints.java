package org.tocsin.article;

/// Turns char offsets of one text into code point offsets, in any order, each in constant time.
public final class CodePoints {
    private static final int STEP = 1024;

    private final String text;
    private final int[] counts;

    /// Counts the text through once.
    public CodePoints(String text) {
        this.text = text;
        counts = new int[text.length() / STEP + 1];
        for (int i = 1; i < counts.length; i++) {
            counts[i] = counts[i - 1] + starts((i - 1) * STEP, i * STEP);
        }
    }

    /// How many code points start before a char.
    ///
    /// @param at from 0 to the text's length
    public int before(int at) {
        int step = at / STEP;
        return counts[step] + starts(step * STEP, at);
    }

    /// Code points that start in a range: the second half of a pair starts none.
    private int starts(int from, int to) {
        boolean torn =
                from > 0
                        && from < to
                        && Character.isLowSurrogate(text.charAt(from))
                        && Character.isHighSurrogate(text.charAt(from - 1));
        return text.codePointCount(from, to) - (torn ? 1 : 0);
    }
}
