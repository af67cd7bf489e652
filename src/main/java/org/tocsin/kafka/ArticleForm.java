package org.tocsin.kafka;

import com.fasterxml.jackson.annotation.JsonTypeName;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.Published;
import org.tocsin.article.Span;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// An article as a record: flat, and readable by people and by tools that know nothing of us.
///
/// @param chrome pairs `[start, end]` of code points
/// @param publishedAt an ISO instant, a day (`yyyy-mm-dd`), or null
/// @param publishedFrom earliest possible instant of an undated article, or null
/// @param datePrecision `instant`, `day` or `none`: what `publishedAt` holds
@JsonTypeName("article")
record ArticleForm(
        ArticleId id,
        @Nullable CanonicalUrl url,
        String title,
        String body,
        List<Span> chrome,
        @Nullable String publishedAt,
        @Nullable Instant publishedFrom,
        String datePrecision,
        Instant fetchedAt,
        @Nullable String outlet,
        String language,
        List<String> credits) {
    private static final String INSTANT = "instant";
    private static final String DAY = "day";
    private static final String NONE = "none";

    static ArticleForm of(Article article) {
        return new ArticleForm(
                article.id(),
                article.url(),
                article.title(),
                article.body(),
                article.chrome(),
                date(article.published()),
                article.published() instanceof Published.Undated(var from) ? from : null,
                precision(article.published()),
                article.fetchedAt(),
                article.outlet(),
                article.language(),
                article.credits());
    }

    private static @Nullable String date(Published published) {
        return switch (published) {
            case Published.At(var instant) -> instant.toString();
            case Published.On(var day) -> day.toString();
            case Published.Undated _ -> null;
        };
    }

    private static String precision(Published published) {
        return switch (published) {
            case Published.At _ -> INSTANT;
            case Published.On _ -> DAY;
            case Published.Undated _ -> NONE;
        };
    }

    Article article() {
        return new Article(
                id, url, title, body, chrome, published(), fetchedAt, outlet, language, credits);
    }

    private Published published() {
        try {
            if (publishedAt == null && datePrecision.equals(NONE)) {
                return new Published.Undated(publishedFrom);
            }
            if (publishedAt != null && datePrecision.equals(INSTANT)) {
                return new Published.At(Json.instant(publishedAt));
            }
            if (publishedAt != null && datePrecision.equals(DAY)) {
                return new Published.On(LocalDate.parse(publishedAt));
            }
        } catch (DateTimeException e) {
            // said below, in words of the record
        }
        throw new IllegalArgumentException(
                "published_at "
                        + (publishedAt == null ? "null" : "'" + publishedAt + "'")
                        + " does not fit date_precision '"
                        + datePrecision
                        + "'");
    }
}
