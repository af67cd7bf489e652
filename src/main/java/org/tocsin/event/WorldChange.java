package org.tocsin.event;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// Everything that one record does to the world, computed before anything is written.
///
/// @param held testimonies to hold, with the event that they now belong to
/// @param dropped ids of testimonies to forget
/// @param carried copies to remember
/// @param uncarried copies to forget
/// @param events events that changed, oldest first
/// @param ended events to forget, whose claims are too old; nothing is said of them
/// @param lane the tick to remember, or null
/// @param time what a tick makes of the world's time, or null
/// @param seen the latest ingest time seen
/// @param ruling a person's word to hold to, or null
/// @param unruled keys of words to forget
public record WorldChange(
        List<Held> held,
        List<String> dropped,
        List<WorldRecord.Carried> carried,
        List<WorldRecord.Dropped> uncarried,
        List<EventChange> events,
        List<EventId> ended,
        WorldRecord.@Nullable Passed lane,
        @Nullable Instant time,
        Instant seen,
        @Nullable Ruling ruling,
        List<String> unruled) {
    public WorldChange {
        held = List.copyOf(held);
        dropped = List.copyOf(dropped);
        carried = List.copyOf(carried);
        uncarried = List.copyOf(uncarried);
        events = List.copyOf(events);
        ended = List.copyOf(ended);
        unruled = List.copyOf(unruled);
    }
}
