package org.tocsin.claim;

/// The shapes of an English verb that the rules tell apart.
public enum VerbForm {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    GERUND;

    /// Whether the form can be the past of the verb; regular verbs have one form for both.
    public boolean pastOrParticiple() {
        return this == PAST || this == PARTICIPLE;
    }
}
