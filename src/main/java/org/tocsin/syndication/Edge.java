package org.tocsin.syndication;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A verified relation of an article to the canonical text of a cluster that comes before it.
///
/// @param centre the other's place in the canonical order, with its id
/// @param outlet the other's outlet, kept for when its entry has expired
/// @param credits the agencies that it credits
/// @param evidence seen from the article that holds the edge
public record Edge(
        CanonicalKey centre,
        @Nullable String outlet,
        List<String> credits,
        Kind kind,
        Verdict.Evidence evidence) {
    /// What the article is to the other.
    public enum Kind {
        COPY,
        CONTAINED,
        UPDATE
    }

    public Edge {
        credits = List.copyOf(credits);
    }

    /// The verdict of an article that leans on this edge.
    Verdict verdict() {
        return switch (kind) {
            case COPY -> new Verdict.Copy(centre.id(), evidence);
            case CONTAINED -> new Verdict.Contained(centre.id(), evidence);
            case UPDATE -> new Verdict.Update(centre.id(), evidence);
        };
    }
}
