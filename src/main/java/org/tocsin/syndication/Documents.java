package org.tocsin.syndication;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;
import org.tocsin.syndication.PostingIndex.Document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Documents by the id of their article: an open-addressing table at a load of two thirds at most,
/// since a million of them are held and a map's nodes would be as large as they are.
final class Documents {
    private static final int SLOTS = 1 << 10;

    private @Nullable Document[] slots = new @Nullable Document[SLOTS];
    private int size;

    /// An id as a document has it.
    static byte[] bytes(ArticleId id) {
        return id.value().getBytes(StandardCharsets.UTF_8);
    }

    int size() {
        return size;
    }

    @Nullable Document get(byte[] id) {
        return slots[slot(id)];
    }

    /// Takes one in.
    ///
    /// @return the one that had its id before, or null
    @Nullable Document put(Document document) {
        if (3L * size >= 2L * slots.length) {
            grow();
        }
        int slot = slot(document.id());
        var before = slots[slot];
        slots[slot] = document;
        size += before == null ? 1 : 0;
        return before;
    }

    /// Takes out the one with its id. Those behind it move up to where they are looked for (Knuth,
    /// TAOCP 3, 6.4, algorithm R).
    void remove(Document document) {
        int free = slot(document.id());
        if (slots[free] == null) {
            return;
        }
        size--;
        int at = free;
        while (true) {
            slots[free] = null;
            Document moved;
            int home;
            do {
                at = after(at);
                moved = slots[at];
                if (moved == null) {
                    return;
                }
                home = home(moved.id());
            } while (lies(home, free, at));
            slots[free] = moved;
            free = at;
        }
    }

    /// Whether a slot lies behind one and not behind the other, going round.
    private static boolean lies(int slot, int behind, int upTo) {
        return behind <= upTo ? behind < slot && slot <= upTo : behind < slot || slot <= upTo;
    }

    /// Where the id is, or else where it would be put.
    private int slot(byte[] id) {
        int slot = home(id);
        for (var there = slots[slot]; there != null; there = slots[slot]) {
            if (Arrays.equals(there.id(), id)) {
                return slot;
            }
            slot = after(slot);
        }
        return slot;
    }

    private int home(byte[] id) {
        int shift = Integer.numberOfLeadingZeros(slots.length) + 1;
        return (Arrays.hashCode(id) * Hashes.SPREAD) >>> shift;
    }

    private int after(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    private void grow() {
        var old = slots;
        slots = new @Nullable Document[2 * old.length];
        for (var document : old) {
            if (document != null) {
                slots[slot(document.id())] = document;
            }
        }
    }
}
