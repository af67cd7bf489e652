package org.tocsin.syndication;

import org.tocsin.article.ArticleId;

import java.util.List;

/// What the lane holds of one article: all that a rebuilt lane needs.
///
/// @param texts its versions by (fetching time, hash); the last one stands for the article
/// @param centre whether the last text is the canonical one of its cluster
/// @param edges its verified relations to centres before it, in canonical order
public record Entry(List<Held> texts, boolean centre, List<Edge> edges) {
    /// Versions of one article beyond this are rejected: an entry must stay a small record.
    public static final int MAX_TEXTS = 32;

    public Entry {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("an entry holds at least one text");
        }
        texts = List.copyOf(texts);
        edges = List.copyOf(edges);
    }

    /// The text that stands for the article: the last, with the earliest publication of all.
    public Item current() {
        return Item.standing(items());
    }

    /// Whose entry it is, and its key in a store.
    public ArticleId id() {
        return texts.getLast().item().id();
    }

    List<Item> items() {
        return texts.stream().map(Held::item).toList();
    }
}
