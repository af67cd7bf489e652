package org.tocsin.event;

/// A claim that an article brings into the world.
///
/// @param retracted whether a later text of its own outlet, already known, no longer says so
public record Told(Testimony testimony, boolean retracted) {}
