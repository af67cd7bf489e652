package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Published;
import org.tocsin.claim.Claim;

import java.time.Instant;

/// A claim with the article that brought it, as the world's total order holds it.
///
/// @param url the article's address, or null
/// @param carrier id of the listed outlet that brought it, or null
/// @param cluster id of the canonical article of its text's cluster
/// @param voice id of the outlet or agency whose text it is, or null when the list does not know it
public record Testimony(
        Claim claim,
        @Nullable String url,
        String title,
        @Nullable String carrier,
        String cluster,
        @Nullable String voice,
        Published published,
        Instant fetchedAt)
        implements Placed {

    /// The key under which it is held and taken back.
    @Override
    public String id() {
        return claim.id();
    }

    @Override
    public Instant when() {
        return published.dated() ? published.clamped(fetchedAt) : Instant.MAX;
    }

    @Override
    public String where() {
        return claim.article().value();
    }

    @Override
    public boolean headline() {
        return claim.field().equals("title");
    }

    @Override
    public int start() {
        return claim.start();
    }
}
