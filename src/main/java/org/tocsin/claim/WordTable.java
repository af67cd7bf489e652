package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Values by word, made for asking after words that are not there: most of a text's are not.
///
/// An open-addressing table, at most half full, with some bits for each place beside it, so few
/// that they stay near the processor: a word that is missing costs a look at one of them, as a
/// rule.
public final class WordTable<T> {
    private static final int FEWEST = 4;
    private static final int SPREAD = 0x9E3779B9;

    private static final int BITS = 8;
    private static final long[] NO_BITS = {0};
    private static final int[] NO_HASHES = {0};
    private static final String[] NO_WORDS = {};
    private static final Object[] NO_VALUES = {};

    private long[] bits = NO_BITS;

    /// 0 where nothing stands.
    private int[] hashes = NO_HASHES;

    private String[] words = NO_WORDS;
    private Object[] values = NO_VALUES;
    private int size;

    /// The value of the word, or null.
    public @Nullable T get(String word) {
        int hash = hash(word);
        if ((bits[slot(hash)] & 1L << hash) == 0) {
            return null;
        }
        int at = place(word, hash);
        return hashes[at] == 0 ? null : value(at);
    }

    /// Puts a value in place of the one before.
    public void put(String word, T value) {
        if ((size + 1) * 2 > hashes.length) {
            grow(Math.max(FEWEST, 2 * hashes.length));
        }
        int hash = hash(word);
        bits[slot(hash)] |= 1L << hash;
        int at = place(word, hash);
        size += hashes[at] == 0 ? 1 : 0;
        hashes[at] = hash;
        words[at] = word;
        values[at] = value;
    }

    /// Calls for each word, in no order.
    void eachWord(Consumer<String> action) {
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] != 0) {
                action.accept(words[i]);
            }
        }
    }

    @SuppressWarnings("unchecked") // only put writes them
    private T value(int at) {
        return (T) values[at];
    }

    private static int hash(String word) {
        int hash = word.hashCode() * SPREAD;
        return hash == 0 ? 1 : hash;
    }

    private int slot(int hash) {
        return hash >>> 6 & bits.length - 1;
    }

    /// Where the word stands, or the free place for it.
    private int place(String word, int hash) {
        int mask = hashes.length - 1;
        int at = hash >>> 9 & mask;
        while (hashes[at] != 0 && !(hashes[at] == hash && words[at].equals(word))) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow(int length) {
        var oldWords = words;
        var oldValues = values;
        var oldHashes = hashes;
        bits = new long[Math.max(1, length * BITS / Long.SIZE)];
        hashes = new int[length];
        words = new String[length];
        values = new Object[length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                int at = place(oldWords[i], oldHashes[i]);
                bits[slot(oldHashes[i])] |= 1L << oldHashes[i];
                hashes[at] = oldHashes[i];
                words[at] = oldWords[i];
                values[at] = oldValues[i];
            }
        }
    }
}
