package org.tocsin.kafka;

import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.Published;
import org.tocsin.article.Span;

import java.time.Instant;
import java.util.List;

/// Articles for tests.
final class Articles {
    static final Instant FETCHED = Instant.parse("2026-03-04T05:06:07.089Z");

    private Articles() {}

    static Article article(String id, String body) {
        return article(id, body, new Published.At(Instant.parse("2026-03-04T04:00:00Z")));
    }

    static Article article(String id, String body, Published published) {
        return new Article(
                new ArticleId(id),
                new CanonicalUrl("https://harbourpost.example/world/" + id),
                "Ferry crews call off walkout",
                body,
                List.of(new Span(0, 4)),
                published,
                FETCHED,
                "harbour-post",
                "en",
                List.of("northwire"));
    }
}
