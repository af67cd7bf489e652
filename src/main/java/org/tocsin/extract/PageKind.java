package org.tocsin.extract;

import java.util.Locale;

/// What a page mainly is.
public enum PageKind {
    ARTICLE,
    LIVE_BLOG,
    VIDEO,
    GALLERY,
    LISTING,
    CONSENT_WALL,
    /// The first lines of an article, the rest for sale.
    PAYWALL,
    ERROR,
    OTHER;

    /// As records write it.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether such a page goes further when it holds text.
    public boolean article() {
        return switch (this) {
            case ARTICLE, LIVE_BLOG, OTHER -> true;
            case VIDEO, GALLERY, LISTING, CONSENT_WALL, PAYWALL, ERROR -> false;
        };
    }
}
