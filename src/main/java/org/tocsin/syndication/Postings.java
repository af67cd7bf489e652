package org.tocsin.syndication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/// Which documents bear a hash: an open-addressing table whose values are one number or a chain,
/// and beside it what was sealed.
///
/// Eight bytes for a hash that one document bears, at a load of three quarters at most, and eight
/// more a posting where several do; sealed, four and a half for each. What is open is sealed once
/// it is much, and what is sealed is closed for good once it is very much, so that neither the open
/// table nor the room to copy what is sealed grows with what is held. Nothing is ever removed: a
/// whole table is dropped with its time bucket.
final class Postings {
    private static final int EMPTY = 0;
    private static final int SLOTS = 1 << 10;
    private static final int CHAINED = 1 << 8;

    // Postings of some 5,000 articles.
    private static final int MOST_OPEN = 1 << 18;

    // Postings of some 80,000 articles: each such part is one more place to look for a hash.
    private static final int CLOSED = 1 << 22;

    // Sealing again copies all that is not closed: worth it once so much has come, as a share.
    private static final int WORTH = 64;

    private final int mostOpen;
    private final int enough;
    private final List<SealedPostings> closed = new ArrayList<>();
    private SealedPostings sealed = SealedPostings.NONE;
    private int[] keys = new int[SLOTS];

    /// 0 for none; `-1 - document` for that one alone; else where its chain starts.
    private int[] heads = new int[keys.length];

    private int used;
    private int[] documents = new int[CHAINED];
    private int[] next = new int[documents.length];
    private int size = 1;
    private int open;

    Postings() {
        this(MOST_OPEN, CLOSED);
    }

    /// @param mostOpen postings that lie open, at most
    /// @param enough sealed postings that are closed
    Postings(int mostOpen, int enough) {
        this.mostOpen = mostOpen;
        this.enough = enough;
    }

    /// Parts that nothing is added to any more.
    int parts() {
        return closed.size();
    }

    /// @param document from 0
    void add(int hash, int document) {
        if (open >= mostOpen) {
            seal();
        }
        open++;
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

    /// The documents that bear the hash, a document as often as it was added.
    void each(int hash, IntConsumer document) {
        int spread = spread(hash);
        for (var part : closed) {
            part.each(spread, document);
        }
        sealed.each(spread, document);
        open(hash, document);
    }

    private void open(int hash, IntConsumer document) {
        int head = heads[slot(hash)];
        if (head < 0) {
            document.accept(-1 - head);
            return;
        }
        for (int node = head; node != EMPTY; node = next[node]) {
            document.accept(documents[node]);
        }
    }

    /// Packs what came, if that is worth it. Little is to come after it.
    void seal() {
        if (open == 0 || WORTH * open < sealed.size()) {
            return;
        }
        // The table is in the order of spread hashes, but for those that found their slot taken.
        var postings = new long[open];
        int filled = postings.length;
        for (int slot = keys.length - 1; slot >= 0; slot--) {
            int spread = spread(keys[slot]);
            int head = heads[slot];
            if (head < 0) {
                postings[--filled] = SealedPostings.posting(spread, -1 - head);
            }
            // A chain begins with what came last.
            for (int node = Math.max(head, EMPTY); node != EMPTY; node = next[node]) {
                postings[--filled] = SealedPostings.posting(spread, documents[node]);
            }
        }
        sealed = sealed.with(postings);
        if (sealed.size() >= enough) {
            closed.add(sealed);
            sealed = SealedPostings.NONE;
        }
        empty();
    }

    private void empty() {
        keys = new int[SLOTS];
        heads = new int[SLOTS];
        documents = new int[CHAINED];
        next = new int[CHAINED];
        used = 0;
        size = 1;
        open = 0;
    }

    /// The hash with good leading bits: Fibonacci hashing (Knuth, TAOCP 3, 6.4).
    private static int spread(int hash) {
        return hash * Hashes.SPREAD;
    }

    private int slot(int hash) {
        int slot = spread(hash) >>> (Integer.numberOfLeadingZeros(keys.length) + 1);
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
