package org.tocsin.event;

import java.time.Instant;

/// What a person has said of what the world holds; it stands against everything that comes later,
/// for as long as anything that it speaks of is held, and for [EventPolicy#retention] at least.
///
/// @param target of RETRACT the id of a claim or of an article; of NOT_RELEVANT an event's
/// @param author who says so
/// @param reason why, a sentence
public record Ruling(Kind kind, String target, String author, String reason, Instant at) {
    /// Longest author and reason of a person's word of any kind, in characters.
    public static final int MOST_CHARACTERS = 500;

    /// What is said.
    public enum Kind {
        /// The claim, or all claims of the article, do not count.
        RETRACT,
        /// Nobody needs to be told of the event.
        NOT_RELEVANT
    }

    /// By what it is held: one of a kind for a target.
    public String key() {
        return kind + " " + target;
    }

    boolean retracts(Testimony testimony) {
        return kind == Kind.RETRACT
                && (target.equals(testimony.id())
                        || target.equals(testimony.claim().article().value()));
    }

    @Override
    public String toString() {
        return author + ": " + reason;
    }
}
