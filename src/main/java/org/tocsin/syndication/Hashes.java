package org.tocsin.syndication;

import java.util.Arrays;

/// A set of hashes: an open-addressing table, at most half full.
final class Hashes {
    static final int SPREAD = 0x9E3779B9;

    private final int[] table;
    private final int shift;
    private boolean zero;

    private Hashes(int slots) {
        table = new int[slots];
        shift = Integer.numberOfLeadingZeros(slots) + 1;
    }

    /// Each of some hashes once, ascending; sorts the array that it is given.
    static int[] distinct(int[] hashes) {
        Arrays.sort(hashes);
        int kept = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[kept++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, kept);
    }

    static Hashes of(int[] hashes) {
        var set = new Hashes(Integer.highestOneBit(Math.max(4, 4 * hashes.length)));
        for (int hash : hashes) {
            set.add(hash);
        }
        return set;
    }

    private void add(int hash) {
        if (hash == 0) {
            zero = true;
        } else {
            table[slot(hash)] = hash;
        }
    }

    boolean contains(int hash) {
        return hash == 0 ? zero : table[slot(hash)] == hash;
    }

    /// Where the hash lies, or would.
    private int slot(int hash) {
        int slot = (hash * SPREAD) >>> shift;
        while (table[slot] != 0 && table[slot] != hash) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }
}
