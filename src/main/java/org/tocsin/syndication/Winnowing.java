package org.tocsin.syndication;

import java.util.Arrays;

/// Picks few of a text's k-gram hashes so that a common run is never missed.
///
/// Schleimer, Wilkerson, Aiken: "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD
/// 2003. Of each window of `w` hashes the rightmost smallest is kept, so every common run of `w + k
/// - 1` words shares one.
final class Winnowing {
    /// Words in a gram, the paper's `k`.
    static final int GRAM = 5;

    /// Hashes in a window, the paper's `w`.
    static final int WINDOW = 16;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /// What the first word of a full run is multiplied by.
    private static final long LEAVING = power(GRAM - 1);

    private Winnowing() {}

    private static long power(int times) {
        long product = 1;
        for (int i = 0; i < times; i++) {
            product *= FACTOR;
        }
        return product;
    }

    /// The hash of every run of [#GRAM] words, in order: a polynomial of its words, rolled on from
    /// one run to the next.
    static int[] grams(int[] words) {
        var grams = new int[Math.max(0, words.length - GRAM + 1)];
        long hash = 0;
        for (int i = 0; i < words.length; i++) {
            long gone = i < GRAM ? 0 : (words[i - GRAM] + 1L) * LEAVING;
            hash = (hash - gone) * FACTOR + words[i] + 1;
            if (i >= GRAM - 1) {
                grams[i - GRAM + 1] = mix(hash);
            }
        }
        return grams;
    }

    /// Spreads 64 bits and keeps the upper 32 (the finaliser of SplitMix64).
    private static int mix(long hash) {
        long h = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
        return (int) ((h ^ (h >>> 31)) >>> 32);
    }

    /// The kept ones among the hashes; a text shorter than a window keeps one.
    static int[] select(int[] grams) {
        var kept = new int[grams.length];
        int count = 0;
        int smallest = -1;
        for (int end = Math.min(WINDOW, grams.length); end <= grams.length && end > 0; end++) {
            int before = smallest;
            int start = Math.max(0, end - WINDOW);
            if (smallest < start) {
                smallest = rightmostSmallest(grams, start, end);
            } else if (grams[end - 1] <= grams[smallest]) {
                smallest = end - 1;
            }
            if (smallest != before) {
                kept[count++] = grams[smallest];
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private static int rightmostSmallest(int[] grams, int start, int end) {
        int smallest = start;
        for (int i = start + 1; i < end; i++) {
            smallest = grams[i] <= grams[smallest] ? i : smallest;
        }
        return smallest;
    }
}
