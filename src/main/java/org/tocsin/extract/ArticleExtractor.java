package org.tocsin.extract;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.Outlets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

/// From a web page to its article. Pure: the same page gives the same article.
public final class ArticleExtractor {
    /// Largest page taken, in bytes or chars; what stands behind is not read.
    public static final int MAX_PAGE = 8 << 20;

    private final Outlets outlets;

    public ArticleExtractor(Outlets outlets) {
        this.outlets = outlets;
    }

    /// @param charset as the HTTP header named it, or null; an unknown one counts as not named, and
    ///   the page's own mark or tag decides
    /// @param url where the page was fetched, or null
    public Extraction extract(byte[] html, @Nullable String charset, @Nullable CanonicalUrl url) {
        try {
            return reading(parse(html, charset, url), url).extraction();
        } catch (IOException e) {
            return unreadable(e);
        }
    }

    public Extraction extract(String html, @Nullable CanonicalUrl url) {
        return reading(parse(html, url), url).extraction();
    }

    /// As [#extract], with the reasons.
    public PageReport explain(byte[] html, @Nullable String charset, @Nullable CanonicalUrl url) {
        try {
            return reading(parse(html, charset, url), url).report();
        } catch (IOException e) {
            return new PageReport(unreadable(e), Map.of(), List.of());
        }
    }

    private PageReading reading(Document page, @Nullable CanonicalUrl url) {
        return new PageReading(page, url, outlets);
    }

    private static Document parse(byte[] html, @Nullable String charset, @Nullable CanonicalUrl url)
            throws IOException {
        var bytes = new ByteArrayInputStream(html, 0, Math.min(html.length, MAX_PAGE));
        var known = charset != null && supported(charset) ? charset : null;
        return Jsoup.parse(bytes, known, url == null ? "" : url.value());
    }

    private static Document parse(String html, @Nullable CanonicalUrl url) {
        var text = html.length() > MAX_PAGE ? html.substring(0, MAX_PAGE) : html;
        return Jsoup.parse(text, url == null ? "" : url.value());
    }

    private static Extraction unreadable(IOException e) {
        return new Extraction.NoArticle(PageKind.OTHER, "", "", "unreadable: " + e.getMessage());
    }

    private static boolean supported(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
