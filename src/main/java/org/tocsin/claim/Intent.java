package org.tocsin.claim;

/// How whoever would act stands to an act that is not done yet.
public enum Intent {
    /// It is done, or to come, or nobody is said to mean it.
    NONE,
    /// "Threatened to", "threatens sanctions".
    THREAT,
    /// "Vowed to", "promised missiles".
    PLEDGE,
    /// "Plans to", "considering", "prepares sanctions".
    PLAN,
    /// "Offered to", "proposed a truce", "is willing to".
    OFFER;

    /// Whether who means it says so by the word itself.
    boolean sworn() {
        return this == THREAT || this == PLEDGE;
    }
}
