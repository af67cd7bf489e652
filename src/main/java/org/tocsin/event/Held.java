package org.tocsin.event;

/// A testimony in the world's book: whether it stands, and which event it belongs to.
///
/// @param retracted whether its outlet took it back; it then only witnesses that it did
public record Held(Testimony testimony, boolean retracted, EventId event) {}
