package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.Published;
import org.tocsin.article.Span;
import org.tocsin.extract.Extraction;
import org.tocsin.extract.TextPage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An article out of a file, which may not say when it was fetched.
///
/// @param fetchedAt the ingest time that came with it, or null
record Incoming(
        ArticleId id,
        @Nullable CanonicalUrl url,
        String title,
        String body,
        List<Span> chrome,
        Published published,
        @Nullable Instant fetchedAt,
        @Nullable String outlet,
        String language,
        List<String> credits) {
    Incoming {
        chrome = List.copyOf(chrome);
        credits = List.copyOf(credits);
    }

    static Incoming of(ArticleId id, TextPage text) {
        return new Incoming(
                id,
                text.url(),
                text.title(),
                text.body(),
                text.chrome(),
                text.published(),
                null,
                text.outlet(),
                text.language(),
                text.credits());
    }

    static Incoming of(ArticleId id, Extraction.Page page) {
        return new Incoming(
                id,
                page.url(),
                page.title(),
                page.body(),
                List.of(),
                page.published(),
                null,
                page.outlet(),
                page.language(),
                page.credits());
    }

    /// As it was at a time when it was fetched before.
    Incoming fetched(Instant at) {
        return new Incoming(id, url, title, body, chrome, published, at, outlet, language, credits);
    }

    /// Its ingest time: as it came, else its publication, at a day's end; empty for a text without
    /// a date.
    Optional<Instant> ingested() {
        return fetchedAt == null ? published.latest() : Optional.of(fetchedAt);
    }

    /// The article that it is.
    Article article(Instant ingested) {
        return new Article(
                id, url, title, body, chrome, published, ingested, outlet, language, credits);
    }
}
