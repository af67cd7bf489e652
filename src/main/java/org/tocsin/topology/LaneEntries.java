package org.tocsin.topology;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;
import org.tocsin.syndication.Parting;

import java.util.HashMap;
import java.util.Map;

/// Where a lane's entries and partings lie: a state store, or memory.
public interface LaneEntries {
    @Nullable LaneEntry get(ArticleId id);

    void put(LaneEntry entry);

    void delete(ArticleId id);

    /// Partings are kept in the lane's memory too: nobody asks for one here.
    default void put(Parting parting) {}

    default void delete(Parting parting) {}

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
