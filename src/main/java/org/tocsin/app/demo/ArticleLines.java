package org.tocsin.app.demo;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.tocsin.article.Outlet;

import java.io.IOException;
import java.util.stream.Collectors;

/// The demo's articles as JSON Lines: what the commands read, one object an article version, in the
/// order of appearance. Versions of one page share their id and URL.
public final class ArticleLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ArticleLines() {}

    /// Appends every line to `out`.
    public static void write(DemoNewsroom newsroom, Appendable out) throws IOException {
        out.append(
                newsroom.articles().stream()
                        .map(article -> line(article, outlet(newsroom, article)))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static Outlet outlet(DemoNewsroom newsroom, DemoArticle article) {
        return newsroom.outlets().byId(article.outlet()).orElseThrow();
    }

    private static String line(DemoArticle article, Outlet outlet) {
        return JSON.createObjectNode()
                .put("id", article.address())
                .put("url", "https://" + outlet.domains().getFirst() + article.path())
                .put("title", article.title())
                .put("body", article.body())
                .put("published_at", article.published().toString())
                .put("fetched_at", article.appears().toString())
                .put("outlet", outlet.id())
                .put("language", outlet.language())
                .toString();
    }
}
