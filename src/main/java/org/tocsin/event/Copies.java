package org.tocsin.event;

import org.tocsin.article.ArticleId;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The copies of each text: one an article.
final class Copies {
    private final Multimap<String, WorldRecord.Carried> byCluster = new Multimap<>();

    /// In place of what was told of the same article in that text before.
    void put(WorldRecord.Carried copy) {
        drop(copy.cluster(), copy.article());
        var others = byCluster.get(copy.cluster());
        // The copies of a text share its name as one object.
        var name = others.isEmpty() ? copy.cluster() : others.iterator().next().cluster();
        byCluster.add(name, copy.in(name));
    }

    void drop(String cluster, ArticleId article) {
        byCluster.get(cluster).stream()
                .filter(copy -> copy.article().equals(article))
                .findFirst()
                .ifPresent(copy -> byCluster.remove(cluster, copy));
    }

    /// Those of one text, by article.
    Map<ArticleId, WorldRecord.Carried> of(String cluster) {
        var byArticle = new TreeMap<ArticleId, WorldRecord.Carried>();
        byCluster.get(cluster).forEach(copy -> byArticle.put(copy.article(), copy));
        return byArticle;
    }

    List<WorldRecord.Carried> all() {
        return byCluster.all();
    }
}
