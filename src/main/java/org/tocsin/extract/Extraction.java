package org.tocsin.extract;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.Published;
import org.tocsin.article.Span;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What a web page gave.
public sealed interface Extraction {
    PageKind kind();

    String title();

    /// What of the page was left unread.
    Set<Skip> skips();

    /// A page with an article on it.
    ///
    /// @param url its canonical address, or the one it was fetched from, or null when neither is
    ///   known
    /// @param body paragraphs parted by a blank line, the page's furniture cut
    /// @param chrome posts of private persons that the article shows: spans in code points of the
    ///   body that are not the article's words
    /// @param published as exact as the page tells; bounds only when no date stands on it
    /// @param modified of the last change, [Published#UNKNOWN] when the page gives none
    /// @param outlet id in the source list, or null when the list does not know the house
    /// @param outletName the house as the page calls itself, or null
    /// @param credits ids of the agencies that it credits
    record Page(
            PageKind kind,
            @Nullable CanonicalUrl url,
            String title,
            String body,
            List<Span> chrome,
            Published published,
            Published modified,
            List<String> authors,
            String language,
            @Nullable String outlet,
            @Nullable String outletName,
            List<String> credits,
            Set<Skip> skips)
            implements Extraction {
        public Page {
            chrome = List.copyOf(chrome);
            authors = List.copyOf(authors);
            credits = List.copyOf(credits);
            skips = Set.copyOf(skips);
        }

        /// The article that it is.
        public Article article(ArticleId id, Instant fetchedAt) {
            return new Article(
                    id,
                    url,
                    title,
                    body,
                    chrome,
                    published.notAfter(fetchedAt),
                    fetchedAt,
                    outlet,
                    language,
                    credits);
        }
    }

    /// A page without one, and why; it goes no further.
    ///
    /// @param text what text there is, such as the first lines before a paywall
    record NoArticle(PageKind kind, String title, String text, String reason, Set<Skip> skips)
            implements Extraction {
        public NoArticle {
            skips = Set.copyOf(skips);
        }
    }
}
