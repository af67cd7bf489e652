package org.tocsin.event;

import org.jspecify.annotations.Nullable;

/// An outlet that brought a claim to the reader.
///
/// @param outlet its id in the source list, or null when the list does not know it
/// @param family whose house it is, or null
/// @param copy whether it carries another's text
public record Carrier(
        String name, @Nullable String outlet, @Nullable String family, boolean copy) {}
