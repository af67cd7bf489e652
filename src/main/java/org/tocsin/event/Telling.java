package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.ContentHash;
import org.tocsin.article.Published;
import org.tocsin.claim.Claim;

import java.time.Instant;
import java.util.List;

/// One text of one article with the claims that were read in it.
public record Telling(
        ArticleId article,
        ContentHash hash,
        @Nullable String url,
        String title,
        @Nullable String outlet,
        Published published,
        Instant fetchedAt,
        List<Claim> claims) {
    public Telling {
        claims = List.copyOf(claims);
    }

    public static Telling of(Article article, List<Claim> claims) {
        return of(article, article.contentHash(), claims);
    }

    /// @param hash [Article#contentHash], worked out before
    public static Telling of(Article article, ContentHash hash, List<Claim> claims) {
        var url = article.url() == null ? null : article.url().value();
        return new Telling(
                article.id(),
                hash,
                url,
                article.title(),
                article.outlet(),
                article.published(),
                article.fetchedAt(),
                claims);
    }
}
