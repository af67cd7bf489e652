package org.tocsin.article;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One house of the source list.
///
/// @param id short and stable, such as `nyt`
/// @param names every name by which texts call it; the first is the one we print
/// @param domains hosts that are its own; a sub-domain belongs to its domain
/// @param country ISO 3166 alpha-3, or null for an international house
/// @param language ISO 639-1 code of its main edition
/// @param family whose house it is: outlets of one family are one voice
/// @param ownChannelOf the actor code that speaks through this outlet itself, or null
public record Outlet(
        String id,
        List<String> names,
        List<String> domains,
        @Nullable String country,
        String language,
        OutletKind kind,
        String family,
        @Nullable String ownChannelOf) {
    public Outlet {
        if (!id.matches("[a-z0-9][a-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "an outlet id is lower-case letters, digits and hyphens, was '" + id + "'");
        }
        if (names.isEmpty()) {
            throw new IllegalArgumentException("outlet " + id + " needs at least one name");
        }
        names = List.copyOf(names);
        domains = List.copyOf(domains);
    }

    /// The name that people read.
    public String name() {
        return names.getFirst();
    }
}
