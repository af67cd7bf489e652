package org.tocsin.syndication;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Postings that no longer grow: in the order of their spread hashes, eight bytes each and one for
/// where to look.
final class SealedPostings {
    static final SealedPostings NONE = new SealedPostings(new long[0]);

    // About so many postings are looked through for a hash, as a power of two.
    private static final int STEP = 2;
    private static final int HASH = 32;

    private final long[] postings;
    private final int[] starts;
    private final int shift;

    /// @param postings as [#posting] makes them, ascending
    private SealedPostings(long[] postings) {
        this.postings = postings;
        int bits = Math.max(1, HASH - STEP - Integer.numberOfLeadingZeros(postings.length));
        shift = HASH - bits;
        starts = new int[(1 << bits) + 1];
        for (long posting : postings) {
            starts[start(spread(posting)) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
    }

    /// A posting as a number that is sorted by its spread hash.
    ///
    /// @param spread hash whose leading bits are as good as drawn by lot
    static long posting(int spread, int document) {
        return (long) (spread ^ Integer.MIN_VALUE) << HASH | document;
    }

    /// These and others together.
    ///
    /// @param more nearly ascending: none far from its place
    SealedPostings with(long[] more) {
        settle(more);
        var all = new long[postings.length + more.length];
        for (int i = 0, old = 0, young = 0; i < all.length; i++) {
            boolean fromOld =
                    young == more.length || old < postings.length && postings[old] <= more[young];
            all[i] = fromOld ? postings[old++] : more[young++];
        }
        return new SealedPostings(all);
    }

    /// Sorts by insertion: few steps for each where none is far from its place.
    private static void settle(long[] numbers) {
        for (int i = 1; i < numbers.length; i++) {
            long number = numbers[i];
            int at = i;
            for (; at > 0 && numbers[at - 1] > number; at--) {
                numbers[at] = numbers[at - 1];
            }
            numbers[at] = number;
        }
    }

    void each(int spread, IntConsumer document) {
        int start = start(spread);
        for (int i = starts[start]; i < starts[start + 1]; i++) {
            if (spread(postings[i]) == spread) {
                document.accept((int) postings[i]);
            }
        }
    }

    int size() {
        return postings.length;
    }

    private static int spread(long posting) {
        return (int) (posting >> HASH) ^ Integer.MIN_VALUE;
    }

    private int start(int spread) {
        return spread >>> shift;
    }
}
