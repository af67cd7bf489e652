package org.tocsin.syndication;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Entries in memory that a test can look at.
final class Ledger implements Entries {
    private final Map<ArticleId, Entry> map = new TreeMap<>();

    Collection<Entry> all() {
        return List.copyOf(map.values());
    }

    @Override
    public @Nullable Entry get(ArticleId id) {
        return map.get(id);
    }

    @Override
    public void put(Entry entry) {
        map.put(entry.id(), entry);
    }

    @Override
    public void delete(ArticleId id) {
        map.remove(id);
    }
}
