package org.tocsin.event;

import org.tocsin.claim.SourceKind;

/// One independent voice behind an event: however many carry it, it counts once.
///
/// @param key what makes two voices one: an actor's code, an outlet's family, a person's name
/// @param label as people read it
/// @param narration whether it is an outlet's own telling, which corroborates nothing
public record Origin(String key, String label, SourceKind kind, boolean narration) {}
