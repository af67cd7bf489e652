package org.tocsin.app.demo;

import static org.tocsin.app.demo.Template.escaped;

import org.tocsin.article.Outlet;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// The index of the site: every outlet with its feed and what it has published so far.
record FrontPage(DemoNewsroom newsroom, Instant now) {
    private static final String TOP =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>The demo's outlets</title></head>
            <body>
            <h1>The demo's outlets</h1>
            <p>States, outlets and events on this site are invented.</p>
            """;

    String html() {
        return newsroom.outlets().all().stream()
                .map(outlet -> section(outlet, newsroom.onPages(outlet, now)))
                .collect(Collectors.joining("", TOP, "</body>\n</html>\n"));
    }

    private static String section(Outlet outlet, List<DemoArticle> articles) {
        return "<h2>%s</h2>\n<p><a href=\"%s\">RSS</a></p>\n<ul>\n%s</ul>\n"
                .formatted(
                        escaped(outlet.name()),
                        OutletFeed.RSS.path(outlet),
                        articles.stream().map(ArticlePage::link).collect(Collectors.joining()));
    }
}
