package org.tocsin.article;

/// What kind of house an outlet is; it decides what its word can bring to an event.
public enum OutletKind {
    AGENCY,
    NEWSPAPER,
    BROADCASTER,
    MAGAZINE,
    ONLINE,
    STATE_MEDIA,
    GOVERNMENT,
    AGGREGATOR,
    BLOG;

    /// Whether a listed outlet of this kind can bring an origin at all: a mechanical re-poster
    /// cannot, nor can a blog whose word nobody checks.
    public boolean bringsOrigin() {
        return this != AGGREGATOR && this != BLOG;
    }
}
