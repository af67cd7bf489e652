package org.tocsin.claim;

/// What a sentence without an act of its own has to do with one that was told before.
enum Answering {
    /// Nothing: it tells an act.
    NOTHING,

    /// A party of the act answers: "denied the report".
    PARTY,

    /// Both of its parties do: "both governments confirmed it".
    BOTH,

    /// Who did it, or did not, speaks of the deed as its own: "claimed responsibility", "had
    /// nothing to do with it".
    DOER,

    /// Anybody at all leaves it open: "aid workers could not confirm the raid".
    ANYBODY
}
