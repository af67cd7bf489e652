package org.tocsin.syndication;

import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;
import org.tocsin.article.Span;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Articles for tests: minutes count from one morning, fetching follows publication by a minute.
final class Press {
    static final Instant MORNING = Instant.parse("2031-03-04T06:00:00Z");

    private Press() {}

    static Article at(String id, int minute, String title, String body) {
        var published = MORNING.plus(Duration.ofMinutes(minute));
        return article(id, title, body, new Published.At(published), published.plusSeconds(60));
    }

    /// Of a page that shows no date.
    static Article undated(String id, int minutes, String title, String body) {
        var fetched = MORNING.plus(Duration.ofMinutes(minutes));
        return article(id, title, body, Published.UNKNOWN, fetched);
    }

    static Article article(
            String id, String title, String body, Published published, Instant fetchedAt) {
        return new Article(
                new ArticleId(id),
                null,
                title,
                body,
                List.of(),
                published,
                fetchedAt,
                id + "-house",
                "en",
                List.of());
    }

    static Article withChrome(Article article, String chrome) {
        int at = article.body().indexOf(chrome);
        int start = article.body().codePointCount(0, at);
        int end = start + chrome.codePointCount(0, chrome.length());
        return new Article(
                article.id(),
                article.url(),
                article.title(),
                article.body(),
                List.of(new Span(start, end)),
                article.published(),
                article.fetchedAt(),
                article.outlet(),
                article.language(),
                article.credits());
    }
}
