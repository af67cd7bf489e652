package org.tocsin.app.demo;

import static org.tocsin.app.demo.Template.escaped;

import org.tocsin.article.Outlet;

import java.time.Instant;

/// The index of the site: every outlet with its feed and what it has published so far.
final class FrontPage {
    private final StringBuilder html =
            new StringBuilder(
                    """
                    <!DOCTYPE html>
                    <html lang="en">
                    <head><meta charset="utf-8"><title>The demo's outlets</title></head>
                    <body>
                    <h1>The demo's outlets</h1>
                    <p>States, outlets and events on this site are invented.</p>
                    """);

    /// The whole page.
    static String html(DemoNewsroom newsroom, Instant now) {
        var page = new FrontPage();
        for (var outlet : newsroom.outlets().all()) {
            page.add(outlet, newsroom, now);
        }
        return page.html.append("</body>\n</html>\n").toString();
    }

    private void add(Outlet outlet, DemoNewsroom newsroom, Instant now) {
        html.append("<h2>").append(escaped(outlet.name())).append("</h2>\n");
        html.append("<p><a href=\"").append(RssFeed.path(outlet)).append("\">RSS</a></p>\n<ul>\n");
        for (var article : newsroom.onPages(outlet, now)) {
            html.append("<li><a href=\"").append(article.path()).append("\">");
            html.append(escaped(article.title())).append("</a></li>\n");
        }
        html.append("</ul>\n");
    }
}
