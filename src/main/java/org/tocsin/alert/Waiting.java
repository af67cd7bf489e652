package org.tocsin.alert;

import org.jspecify.annotations.Nullable;
import org.tocsin.alert.Suppression.Reason;

import java.time.Instant;

/// A change that was held back.
///
/// @param told what a person was last told, or null for nothing
/// @param until when it is told, if it still differs from what was told; null for not before the
///   next change, and for what is muted, since a mute may be ended before its time
public record Waiting(@Nullable Alert told, Reason reason, @Nullable Instant until) {
    /// Whether it is to be looked at again.
    boolean due(Instant now) {
        return reason == Reason.MUTED || until != null && !until.isAfter(now);
    }
}
