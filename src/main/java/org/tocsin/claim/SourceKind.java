package org.tocsin.claim;

import java.util.Locale;

/// What kind of speaker stands behind a claim.
public enum SourceKind {
    OFFICIAL_NAMED,
    OFFICIAL_ANONYMOUS,
    MILITARY_COMMUNIQUE,
    MEDIA,
    STATE_MEDIA,
    BLOGGER,
    SOCIAL_MEDIA,
    NGO,
    WITNESS,
    ANALYST,
    COMPANY,
    HEARSAY;

    /// As configuration and records write it.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether it speaks for a state or an army under its own name.
    public boolean speaksOfficially() {
        return this == OFFICIAL_NAMED || this == MILITARY_COMMUNIQUE;
    }
}
