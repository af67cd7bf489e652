package org.tocsin.topology;

import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;

/// A lane's entries in a state store.
record LaneStore(KeyValueStore<String, LaneEntry> store) implements LaneEntries {
    @Override
    public @Nullable LaneEntry get(ArticleId id) {
        return store.get(id.value());
    }

    @Override
    public void put(LaneEntry entry) {
        store.put(entry.id().value(), entry);
    }

    @Override
    public void delete(ArticleId id) {
        store.delete(id.value());
    }
}
