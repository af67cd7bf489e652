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
    ACCORDING,
    /// "Believes", "thinks": nothing is stated. So with all that follow.
    BELIEF,
    /// "Plans", "wants", "refuses".
    INTENT,
    /// "Supports", "condemns", "criticism of".
    ATTITUDE,
    /// "Knows", "saw", "is aware of".
    KNOWLEDGE,
    /// "Ruled", "ordered", "the ban on".
    DECREE;

    /// Whether who uses it says that something is so, and no more than that.
    public boolean states() {
        return switch (this) {
            case SAY, REPORT, CLAIM, ALLEGE, ACCORDING, ESTIMATE, WARN -> true;
            case NARRATION,
                    CONFIRM,
                    DENY,
                    THREATEN,
                    SUGGEST,
                    ASK,
                    BELIEF,
                    INTENT,
                    ATTITUDE,
                    KNOWLEDGE,
                    DECREE ->
                    false;
        };
    }
}
