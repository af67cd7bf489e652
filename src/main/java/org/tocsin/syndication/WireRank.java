package org.tocsin.syndication;

import org.tocsin.article.Article;
import org.tocsin.article.OutletKind;
import org.tocsin.article.Outlets;

import java.util.Optional;
import java.util.function.ToIntFunction;

/// Whose text comes first where several are equal: an agency's. Smaller is earlier.
public record WireRank(Outlets outlets) implements ToIntFunction<Article> {
    @Override
    public int applyAsInt(Article article) {
        return Optional.ofNullable(article.outlet())
                .flatMap(outlets::byId)
                .filter(outlet -> outlet.kind() == OutletKind.AGENCY)
                .map(_ -> 0)
                .orElse(1);
    }
}
