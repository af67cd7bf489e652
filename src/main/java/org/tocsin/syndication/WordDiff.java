package org.tocsin.syndication;

import java.util.BitSet;

/// Which words two wordings do not have in common, by their longest common subsequence.
///
/// @param added words that only the first has
/// @param lost words that only the second has
record WordDiff(BitSet added, BitSet lost) {
    /// @param mine words in lower case
    static WordDiff of(String[] mine, String[] other) {
        var longest = new int[mine.length + 1][other.length + 1];
        for (int i = mine.length - 1; i >= 0; i--) {
            for (int j = other.length - 1; j >= 0; j--) {
                longest[i][j] =
                        mine[i].equals(other[j])
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        var added = new BitSet(mine.length);
        var lost = new BitSet(other.length);
        added.set(0, mine.length);
        lost.set(0, other.length);
        for (int i = 0, j = 0; i < mine.length && j < other.length; ) {
            if (mine[i].equals(other[j])) {
                added.clear(i++);
                lost.clear(j++);
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new WordDiff(added, lost);
    }
}
