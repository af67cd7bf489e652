package org.tocsin.topology;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;

import java.util.HashMap;
import java.util.Map;

/// Where a lane's entries lie: a state store, or memory.
public interface LaneEntries {
    @Nullable LaneEntry get(ArticleId id);

    void put(LaneEntry entry);

    void delete(ArticleId id);

    /// In memory, for runs over files.
    static LaneEntries inMemory() {
        Map<ArticleId, LaneEntry> map = new HashMap<>();
        return new LaneEntries() {
            @Override
            public @Nullable LaneEntry get(ArticleId id) {
                return map.get(id);
            }

            @Override
            public void put(LaneEntry entry) {
                map.put(entry.id(), entry);
            }

            @Override
            public void delete(ArticleId id) {
                map.remove(id);
            }
        };
    }
}
