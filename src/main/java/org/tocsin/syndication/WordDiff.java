package org.tocsin.syndication;

import java.util.Arrays;
import java.util.BitSet;

/// Which words two wordings do not have in common, by their longest common subsequence.
///
/// @param added words that only the first has
/// @param lost words that only the second has
record WordDiff(BitSet added, BitSet lost) {
    /// @param mine words in lower case
    static WordDiff of(String[] mine, String[] other) {
        int same = 0;
        while (same < mine.length && same < other.length && mine[same].equals(other[same])) {
            same++;
        }
        var longest = longest(mine, other, same);
        var added = new BitSet(mine.length);
        var lost = new BitSet(other.length);
        added.set(same, mine.length);
        lost.set(same, other.length);
        for (int i = same, j = same; i < mine.length && j < other.length; ) {
            if (mine[i].equals(other[j])) {
                added.clear(i++);
                lost.clear(j++);
            } else if (longest[i + 1 - same][j - same] >= longest[i - same][j + 1 - same]) {
                i++;
            } else {
                j++;
            }
        }
        return new WordDiff(added, lost);
    }

    /// How much the rests behind each pair of words have in common, from the word `from` on.
    private static int[][] longest(String[] mine, String[] other, int from) {
        var longest = new int[mine.length + 1 - from][other.length + 1 - from];
        var hashes = Arrays.stream(other).mapToInt(String::hashCode).toArray();
        for (int i = mine.length - 1; i >= from; i--) {
            var here = longest[i - from];
            var below = longest[i + 1 - from];
            var word = mine[i];
            int hash = word.hashCode();
            for (int j = other.length - 1; j >= from; j--) {
                boolean equal = hash == hashes[j] && word.equals(other[j]);
                here[j - from] =
                        equal
                                ? below[j + 1 - from] + 1
                                : Math.max(below[j - from], here[j + 1 - from]);
            }
        }
        return longest;
    }
}
