package org.tocsin.syndication;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Which documents bear a hash: an open-addressing table whose values are chains of numbers.
///
/// Eight bytes a posting and about as many a hash. Nothing is ever removed: a whole table is
/// dropped with its time bucket.
final class Postings {
    private static final int EMPTY = 0;

    private int[] keys = new int[1 << 10];
    private int[] heads = new int[keys.length];
    private int used;
    private int[] documents = new int[1 << 10];
    private int[] next = new int[documents.length];
    private int size = 1;

    void add(int hash, int document) {
        if (2 * used >= keys.length) {
            grow();
        }
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, 2 * size);
            next = Arrays.copyOf(next, 2 * size);
        }
        int slot = slot(hash);
        used += heads[slot] == EMPTY ? 1 : 0;
        documents[size] = document;
        next[size] = heads[slot];
        keys[slot] = hash;
        heads[slot] = size++;
    }

    void each(int hash, IntConsumer document) {
        for (int node = heads[slot(hash)]; node != EMPTY; node = next[node]) {
            document.accept(documents[node]);
        }
    }

    private int slot(int hash) {
        int slot = (hash * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(keys.length) + 1);
        while (heads[slot] != EMPTY && keys[slot] != hash) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldHeads = heads;
        keys = new int[2 * oldKeys.length];
        heads = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldHeads[i] != EMPTY) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                heads[slot] = oldHeads[i];
            }
        }
    }
}
