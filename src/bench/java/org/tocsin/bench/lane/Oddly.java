package org.tocsin.bench.lane;

import org.tocsin.article.Article;
import org.tocsin.article.Published;

import java.time.Instant;

/// Dates that no clock may follow.
final class Oddly {
    private static final Published FUTURE = new Published.At(Instant.parse("2099-01-01T00:00:00Z"));
    private static final Published PAST = new Published.At(Instant.parse("1970-01-02T00:00:00Z"));

    private Oddly() {}

    /// Every thousandth article is of 2099, every thousandth of 1970.
    static Article dated(Article article, long number) {
        return switch ((int) (number % 1_000)) {
            case 7 -> with(article, FUTURE);
            case 8 -> with(article, PAST);
            default -> article;
        };
    }

    private static Article with(Article article, Published published) {
        return new Article(
                article.id(),
                article.url(),
                article.title(),
                article.body(),
                article.chrome(),
                published,
                article.fetchedAt(),
                article.outlet(),
                article.language(),
                article.credits());
    }
}
