package org.tocsin.syndication;

import org.tocsin.article.ArticleId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The partings that hold in a lane: few, since people make them.
final class Partings {
    private final Map<String, Parting> byKey = new TreeMap<>();
    private final Map<ArticleId, List<Parting>> byArticle = new HashMap<>();

    boolean holds(Parting parting) {
        return byKey.containsKey(parting.key());
    }

    Collection<Parting> all() {
        return List.copyOf(byKey.values());
    }

    /// Those that concern an article.
    List<Parting> of(ArticleId article) {
        return byArticle.getOrDefault(article, List.of());
    }

    void put(Parting parting) {
        remove(parting);
        byKey.put(parting.key(), parting);
        add(parting.one(), parting);
        add(parting.other(), parting);
    }

    void remove(Parting parting) {
        byKey.remove(parting.key());
        drop(parting.one(), parting);
        drop(parting.other(), parting);
    }

    /// These and one more.
    Partings with(Parting parting) {
        var more = new Partings();
        byKey.values().forEach(more::put);
        more.put(parting);
        return more;
    }

    private void add(ArticleId article, Parting parting) {
        byArticle.computeIfAbsent(article, _ -> new ArrayList<>()).add(parting);
    }

    private void drop(ArticleId article, Parting parting) {
        var held = byArticle.get(article);
        if (held != null) {
            held.removeIf(each -> each.key().equals(parting.key()));
            if (held.isEmpty()) {
                byArticle.remove(article);
            }
        }
    }
}
