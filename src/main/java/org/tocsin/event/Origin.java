package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.SourceKind;

/// One independent voice behind an event: however many carry it, it counts once.
///
/// @param key what makes two voices one: an actor's code, an outlet's family, a person's name
/// @param label as people read it
/// @param narration whether it is an outlet's own telling, which corroborates nothing
/// @param via the name of the listed outlet that brought it first, or null
public record Origin(
        String key, String label, SourceKind kind, boolean narration, @Nullable String via) {
    /// The same, counted as another voice.
    Origin of(String voice) {
        return new Origin(voice, label, kind, narration, via);
    }
}
