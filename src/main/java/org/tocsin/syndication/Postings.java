package org.tocsin.syndication;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Which documents bear a hash: an open-addressing table whose values are one number or a chain.
///
/// Eight bytes for a hash that one document bears, at a load of three quarters at most, and eight
/// more a posting where several do. Nothing is ever removed: a whole table is dropped with its time
/// bucket.
final class Postings {
    private static final int EMPTY = 0;

    private int[] keys = new int[1 << 10];

    /// 0 for none; `-1 - document` for that one alone; else where its chain starts.
    private int[] heads = new int[keys.length];

    private int used;
    private int[] documents = new int[1 << 8];
    private int[] next = new int[documents.length];
    private int size = 1;

    void add(int hash, int document) {
        if (4L * used >= 3L * keys.length) {
            grow();
        }
        int slot = slot(hash);
        int head = heads[slot];
        if (head == EMPTY) {
            used++;
            keys[slot] = hash;
            heads[slot] = -1 - document;
        } else {
            int rest = head < 0 ? node(-1 - head, EMPTY) : head;
            heads[slot] = node(document, rest);
        }
    }

    private int node(int document, int rest) {
        if (size == documents.length) {
            int more = size + size / 2;
            documents = Arrays.copyOf(documents, more);
            next = Arrays.copyOf(next, more);
        }
        documents[size] = document;
        next[size] = rest;
        return size++;
    }

    void each(int hash, IntConsumer document) {
        int head = heads[slot(hash)];
        if (head < 0) {
            document.accept(-1 - head);
            return;
        }
        for (int node = head; node != EMPTY; node = next[node]) {
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
