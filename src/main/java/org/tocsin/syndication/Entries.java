package org.tocsin.syndication;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;

import java.util.HashMap;
import java.util.Map;

/// Where the lane's entries lie: a state store, or memory.
public interface Entries {
    @Nullable Entry get(ArticleId id);

    void put(Entry entry);

    void delete(ArticleId id);

    /// In memory, for runs over files.
    static Entries inMemory() {
        Map<ArticleId, Entry> map = new HashMap<>();
        return new Entries() {
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
        };
    }
}
