package org.tocsin.fetch;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.ContentHash;
import org.tocsin.article.Published;
import org.tocsin.extract.ArticleExtractor;
import org.tocsin.extract.Extraction;
import org.tocsin.fetch.feed.FeedEntry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An article out of what a feed's entry says itself.
record OwnWords(ArticleExtractor extractor) {
    /// @return empty when the entry has no words
    Optional<Article> read(
            Source source, FeedEntry entry, @Nullable String outlet, Instant ingest) {
        var html = entry.content().isEmpty() ? entry.summary() : entry.content();
        var page =
                extractor.extract(html, entry.url()) instanceof Extraction.Page found
                        ? found
                        : null;
        var words = page == null ? Jsoup.parseBodyFragment(html).text().strip() : page.body();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var title = page == null || page.title().isEmpty() ? entry.title() : page.title();
        return Optional.of(
                new Article(
                        id(entry.url(), entry),
                        entry.url(),
                        title,
                        words,
                        List.of(),
                        date(entry, page),
                        ingest,
                        outlet,
                        page == null ? source.outlet().language() : page.language(),
                        page == null ? List.of() : page.credits()));
    }

    private static Published date(FeedEntry entry, Extraction.@Nullable Page page) {
        if (page != null && (page.published().dated() || !entry.published().dated())) {
            return page.published();
        }
        return entry.published().dated() ? entry.published() : Published.UNKNOWN;
    }

    static ArticleId id(@Nullable CanonicalUrl url, FeedEntry entry) {
        return url == null ? new ArticleId(ContentHash.of(entry.id()).value()) : ArticleId.of(url);
    }
}
