package org.tocsin.app.score;

import org.tocsin.article.ContentHash;

/// Which part of the data an item belongs to: eleven in sixteen to develop on, five held back to
/// score only. The part depends on the id alone.
public enum Fold {
    DEVELOP,
    HELD;

    private static final char LAST_DEVELOPED = 'a';

    /// The part of an item, by the first digit of the SHA-256 of its id.
    public static Fold of(String id) {
        return ContentHash.of(id).value().charAt(0) <= LAST_DEVELOPED ? DEVELOP : HELD;
    }
}
