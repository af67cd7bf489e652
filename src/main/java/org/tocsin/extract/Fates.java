package org.tocsin.extract;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What became of each block of a page: kept, or dropped and why. The first reason stands.
final class Fates {
    private final PageOutline page;
    private final Map<Integer, String> reasons = new HashMap<>();
    private String from = "none";
    private int teasers;

    Fates(PageOutline page) {
        this.page = page;
    }

    /// Which part of the page holds the text, in words.
    String from() {
        return from;
    }

    void foundIn(String part) {
        from = part;
    }

    PageOutline page() {
        return page;
    }

    void drop(int block, String why) {
        reasons.putIfAbsent(block, why);
    }

    void drop(int from, int to, String why) {
        for (var i = from; i < to; i++) {
            drop(i, why);
        }
    }

    /// Drops what announces other articles.
    void dropTeaser(int from, int to, String where) {
        for (var i = from; i < to; i++) {
            teasers += reasons.putIfAbsent(i, "teasers in " + where) == null ? 1 : 0;
        }
    }

    /// How many blocks of teasers were dropped.
    int teasers() {
        return teasers;
    }

    void keep(int block) {
        reasons.remove(block);
    }

    boolean kept(int block) {
        return !reasons.containsKey(block);
    }

    /// Why a block was dropped, or null.
    @Nullable String reason(int block) {
        return reasons.get(block);
    }

    /// Indexes of the blocks that are kept, in order.
    List<Integer> kept() {
        var kept = new ArrayList<Integer>();
        for (var i = 0; i < page.blocks().size(); i++) {
            if (kept(i)) {
                kept.add(i);
            }
        }
        return kept;
    }

    /// How much the kept blocks of a part tell.
    int told(Part part) {
        var told = 0;
        for (var i = part.from(); i < part.to(); i++) {
            var block = page.blocks().get(i);
            told += kept(i) && block.tells() ? block.size() : 0;
        }
        return told;
    }
}
