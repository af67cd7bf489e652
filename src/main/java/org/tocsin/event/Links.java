package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.Quantity;

/// How an event stands to others, as articles that tell both show it.
///
/// @param partOf the event that it belongs to (a strike's toll, a headline's short word for what
///   the text tells), or null
/// @param told whether all that it says is told with that event
/// @param responseTo the event that the text says it answers, or null
/// @param toll how many its parts count as killed or hurt, or null
public record Links(
        @Nullable EventId partOf,
        boolean told,
        @Nullable EventId responseTo,
        @Nullable Quantity toll) {
    /// It stands alone.
    public static final Links NONE = new Links(null, false, null, null);

    Links partOf(@Nullable EventId whole, @Nullable EventId answered) {
        return new Links(whole, told, answered, toll);
    }

    Links told(boolean with) {
        return new Links(partOf, with, responseTo, toll);
    }

    Links toll(@Nullable Quantity counted) {
        return new Links(partOf, told, responseTo, counted);
    }
}
