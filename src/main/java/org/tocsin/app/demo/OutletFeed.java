package org.tocsin.app.demo;

import org.tocsin.article.Outlet;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The formats in which every outlet of the demo offers what stands on its pages.
enum OutletFeed {
    RSS("feed.xml", "application/rss+xml; charset=utf-8"),
    ATOM("feed.atom", "application/atom+xml; charset=utf-8"),
    JSON("feed.json", "application/feed+json"),
    SITEMAP("news-sitemap.xml", "application/xml; charset=utf-8");

    private final String file;
    private final String type;

    OutletFeed(String file, String type) {
        this.file = file;
        this.type = type;
    }

    /// Takes turns, so that all formats are in use.
    static OutletFeed ofNumber(int outlet) {
        return values()[outlet % values().length];
    }

    static Optional<OutletFeed> ofFile(String file) {
        return Arrays.stream(values()).filter(each -> each.file.equals(file)).findFirst();
    }

    String path(Outlet outlet) {
        return "/" + outlet.id() + "/" + file;
    }

    Representation of(Outlet outlet, List<DemoArticle> articles, URI site, Instant modified) {
        var text =
                switch (this) {
                    case RSS -> new RssFeed(outlet, articles, site).xml();
                    case ATOM -> new AtomFeed(outlet, articles, site).xml();
                    case JSON -> new JsonFeed(outlet, articles, site).json();
                    case SITEMAP -> new NewsSitemap(outlet, articles, site).xml();
                };
        return new Representation(type, text, modified);
    }
}
