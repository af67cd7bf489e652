package org.tocsin.extract;

import java.util.Locale;

/// What a page mainly is.
public enum PageKind {
    ARTICLE,
    LIVE_BLOG,
    VIDEO,
    GALLERY,
    LISTING,
    OTHER;

    /// As records write it.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
