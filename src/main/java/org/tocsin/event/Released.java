package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;

import java.util.List;

/// What an article has put into the world: the claims that stand under its name, and the cluster
/// that it only carries.
///
/// @param carries id of the canonical article whose text it repeats, or null
/// @param outlet the listed outlet that carries it, or null
public record Released(
        ArticleId article, List<Told> told, @Nullable String carries, @Nullable String outlet) {
    public Released {
        told = List.copyOf(told);
    }

    /// An article of which the world knows nothing.
    public static Released nothing(ArticleId article) {
        return new Released(article, List.of(), null, null);
    }
}
