package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.Attribution;
import org.tocsin.claim.ClaimStatus;

import java.util.List;

/// One piece of evidence as it may leave the topics: a quote of at most 300 characters, and where
/// to read the rest.
public record Quotation(
        String claim,
        String article,
        @Nullable String outlet,
        @Nullable String url,
        String quote,
        ClaimStatus status,
        List<Attribution> attribution,
        String rule) {
    public Quotation {
        attribution = List.copyOf(attribution);
    }
}
