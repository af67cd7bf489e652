package org.tocsin.syndication;

import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// Which articles are of one story: those that copy, hold or update one another, however far.
final class StoryHeads {
    private final Map<ArticleId, ArticleId> towards = new HashMap<>();

    private StoryHeads() {}

    /// One article of its story for each article.
    static Map<ArticleId, ArticleId> of(List<Article> articles, ToIntFunction<Article> rank) {
        var stories = new StoryHeads();
        for (var row : Dedup.run(articles, rank)) {
            if (row.of() != null) {
                stories.towards.put(stories.head(row.id()), stories.head(row.of()));
            }
        }
        Map<ArticleId, ArticleId> heads = new HashMap<>();
        articles.forEach(article -> heads.put(article.id(), stories.head(article.id())));
        return heads;
    }

    private ArticleId head(ArticleId id) {
        var at = id;
        for (var next = towards.get(at); next != null && !next.equals(at); next = towards.get(at)) {
            at = next;
        }
        return at;
    }
}
