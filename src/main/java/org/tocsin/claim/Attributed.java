package org.tocsin.claim;

import org.tocsin.claim.attribution.AttributionRelation;

import java.util.List;

/// An attribution of an article, and who its source is.
///
/// @param field `title` or `body`: what the relation's parts count in
/// @param chain from the outlet inwards; a link that nothing lists has no code
public record Attributed(String field, AttributionRelation relation, List<Attribution> chain) {
    public Attributed {
        chain = List.copyOf(chain);
    }
}
