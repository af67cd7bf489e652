package org.tocsin.claim;

/// How a cue puts somebody's words: what the status table looks at first.
public enum CueClass {
    /// No cue: the outlet itself tells it.
    NARRATION,
    REPORT,
    SAY,
    CLAIM,
    CONFIRM,
    ALLEGE,
    DENY,
    WARN,
    THREATEN,
    SUGGEST,
    ASK,
    ESTIMATE,
    /// "According to": as strong as `SAY`.
    ACCORDING
}
