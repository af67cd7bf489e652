package org.tocsin.claim;

/// How a sentence holds its claim, by its innermost source; declared in no order of strength.
public enum ClaimStatus {
    /// The acting party, on record, about its own act.
    CONFIRMED_OFFICIAL,
    /// A named source that is not the acting party.
    ATTRIBUTED_CLAIM,
    /// Sources whose names are withheld.
    ANONYMOUS_SOURCES,
    /// Hearsay, or a source that says itself that it could not check.
    UNCONFIRMED,
    /// Somebody was asked and neither confirmed nor denied.
    NOT_CONFIRMED,
    /// A source says that it did not happen.
    DENIED,
    /// Who would act says that it will if something comes to pass.
    CONDITIONAL_THREAT,
    /// Expected, possible, planned by others: not said to have happened.
    SPECULATIVE_FUTURE,
    /// The outlet's own narration.
    REPORTED_AS_FACT
}
