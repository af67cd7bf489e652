package org.tocsin.syndication;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Postings that no longer grow: in the order of their spread hashes, four bytes each and half of
/// one for where to look.
///
/// The leading bits of a hash say where to look; only the rest of it stands in a posting, beside
/// the document, counted from the first one here. There are at least as many leading bits as such a
/// number has, so that both always fit, and nothing of either is lost.
final class SealedPostings {
    static final SealedPostings NONE = new SealedPostings(0, Integer.MAX_VALUE, 0);

    // At most about so many postings are looked through for a hash, as a power of two: what one
    // fetch from memory brings.
    private static final int STEP = 4;
    private static final int HASH = 32;

    private final int[] postings;
    private final int[] starts;
    private final int shift;
    private final int first;
    private final int last;
    private final int documentBits;

    /// @param first lowest number of a document
    /// @param last highest one
    private SealedPostings(int size, int first, int last) {
        this.first = first;
        this.last = last;
        documentBits = HASH - Integer.numberOfLeadingZeros(Math.max(0, last - first));
        int leading = Math.max(documentBits, HASH - STEP - Integer.numberOfLeadingZeros(size));
        shift = HASH - Math.max(1, leading);
        postings = new int[size];
        starts = new int[(1 << HASH - shift) + 1];
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
        int low = first;
        int high = last;
        for (long posting : more) {
            low = Math.min(low, (int) posting);
            high = Math.max(high, (int) posting);
        }
        var all = new SealedPostings(postings.length + more.length, low, high);
        int at = 0;
        int young = 0;
        for (int slot = 0; slot + 1 < starts.length; slot++) {
            for (int i = starts[slot]; i < starts[slot + 1]; i++) {
                long old = posting(slot << shift | rest(postings[i]), document(postings[i]));
                while (young < more.length && more[young] < old) {
                    all.set(at++, more[young++]);
                }
                all.set(at++, old);
            }
        }
        while (young < more.length) {
            all.set(at++, more[young++]);
        }
        Arrays.parallelPrefix(all.starts, Integer::sum);
        return all;
    }

    private void set(int at, long posting) {
        int spread = (int) (posting >> HASH) ^ Integer.MIN_VALUE;
        starts[(spread >>> shift) + 1]++;
        postings[at] = restOf(spread) << documentBits | (int) posting - first;
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
        int slot = spread >>> shift;
        int rest = restOf(spread);
        for (int i = starts[slot]; i < starts[slot + 1]; i++) {
            if (rest(postings[i]) == rest) {
                document.accept(document(postings[i]));
            }
        }
    }

    int size() {
        return postings.length;
    }

    /// What of a hash its place does not tell.
    private int restOf(int spread) {
        return spread & (1 << shift) - 1;
    }

    private int rest(int posting) {
        return posting >>> documentBits;
    }

    private int document(int posting) {
        return first + (posting & (1 << documentBits) - 1);
    }
}
