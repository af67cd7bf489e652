package org.tocsin.extract;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.Outlets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// From a web page to its article. Pure: the same page gives the same article.
public final class ArticleExtractor {
    /// Largest page taken, in bytes; what stands behind is not read.
    public static final int MAX_PAGE = PageInput.MOST_BYTES;

    private final Outlets outlets;

    public ArticleExtractor(Outlets outlets) {
        this.outlets = outlets;
    }

    /// @param charset as the HTTP header named it, or null; an unknown one counts as not named, and
    ///   the page's own mark or tag decides
    /// @param url where the page was fetched, or null
    public Extraction extract(byte[] html, @Nullable String charset, @Nullable CanonicalUrl url) {
        try {
            return reading(html, charset, url).extraction();
        } catch (IOException e) {
            return unreadable(e);
        }
    }

    /// As above, for HTML that came inside something else, such as a feed.
    public Extraction extract(String html, @Nullable CanonicalUrl url) {
        return extract(html.getBytes(StandardCharsets.UTF_8), "UTF-8", url);
    }

    /// As [#extract], with the reasons.
    public PageReport explain(byte[] html, @Nullable String charset, @Nullable CanonicalUrl url) {
        try {
            return reading(html, charset, url).report();
        } catch (IOException e) {
            return new PageReport(unreadable(e), Map.of(), List.of());
        }
    }

    private PageReading reading(byte[] html, @Nullable String charset, @Nullable CanonicalUrl url)
            throws IOException {
        var input = PageInput.of(html);
        var page = input.parsed(charset, url == null ? "" : url.value());
        return new PageReading(page, input.skips(), url, outlets);
    }

    private static Extraction unreadable(IOException e) {
        return new Extraction.NoArticle(
                PageKind.OTHER, "", "", "unreadable: " + e.getMessage(), java.util.Set.of());
    }
}
