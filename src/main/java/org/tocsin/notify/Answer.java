package org.tocsin.notify;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/// What a receiver made of a post.
sealed interface Answer {
    /// It has it.
    record Taken() implements Answer {}

    /// It will never take these bytes.
    ///
    /// @param why status and the beginning of what it said
    record Refused(String why) implements Answer {}

    /// It did not take it now: it is away, busy, or knows us not.
    ///
    /// @param why status or error
    /// @param pause what it asks to wait, or null
    record Failed(String why, @Nullable Duration pause) implements Answer {}
}
