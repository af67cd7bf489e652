package org.tocsin.fetch;

import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.Published;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/// The last revision of an article whose page is gone: it claims nothing any more, so that whatever
/// rests on it alone is retracted downstream, as by any text that a later one takes back.
final class Withdrawal {
    /// What such a revision says.
    public static final String TEXT = "This article is no longer available.";

    private Withdrawal() {}

    static Article of(ArticleId id, URI url, Source source, Instant ingest) {
        return new Article(
                id,
                CanonicalUrl.parse(url.toString()).orElse(null),
                "",
                TEXT,
                List.of(),
                Published.UNKNOWN,
                ingest,
                source.id(),
                source.outlet().language(),
                List.of());
    }
}
