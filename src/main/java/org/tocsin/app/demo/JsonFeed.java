package org.tocsin.app.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import org.tocsin.article.Outlet;

import java.net.URI;
import java.util.List;

/// An outlet's JSON Feed: what stands on its pages, newest first.
record JsonFeed(Outlet outlet, List<DemoArticle> articles, URI site) {
    String json() {
        var feed = JsonNodeFactory.instance.objectNode();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", outlet.name());
        var items = feed.putArray("items");
        for (var article : articles) {
            var item = items.addObject();
            item.put("id", outlet.domains().getFirst() + "/" + article.address());
            item.put("url", site.resolve(article.path()).toString());
            item.put("title", article.title());
            item.put("summary", article.paragraphs().getFirst());
            item.put("date_published", article.published().toString());
            var modified = article.modified();
            if (modified != null) {
                item.put("date_modified", modified.toString());
            }
        }
        return feed.toString();
    }
}
