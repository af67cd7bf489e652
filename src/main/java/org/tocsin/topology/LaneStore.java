package org.tocsin.topology;

import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;
import org.tocsin.syndication.Parting;

import java.util.List;

/// A lane's entries in a state store, the ones looked at last also in memory.
///
/// A text is copied soon after it came out, or never: most of what a lane looks at it has just
/// written. Only the task that owns the store writes to it, so memory and store agree; a task that
/// starts anew begins with an empty memory.
final class LaneStore implements LaneEntries {
    /// Words of text kept in memory where nobody says otherwise, about eight bytes each.
    static final int MOST_WORDS = 4_000_000;

    private final KeyValueStore<String, byte[]> store;
    private final KeyValueStore<String, Parting> partings;
    private final Recent<ArticleId, LaneEntry> recent;

    LaneStore(KeyValueStore<String, byte[]> store, KeyValueStore<String, Parting> partings) {
        this(store, partings, MOST_WORDS);
    }

    /// @param most words of text kept in memory
    LaneStore(
            KeyValueStore<String, byte[]> store,
            KeyValueStore<String, Parting> partings,
            long most) {
        this.store = store;
        this.partings = partings;
        recent = new Recent<>(most, LaneStore::words);
    }

    /// Entries in memory.
    int remembered() {
        return recent.size();
    }

    /// Gives a new fold what it indexes of all that lies here; no entry is kept in memory for that.
    void restore(LaneFold fold) {
        StateStores.each(store, bytes -> fold.restore(List.of(PackedEntry.outline(bytes))));
        StateStores.each(partings, fold::restore);
    }

    @Override
    public @Nullable LaneEntry get(ArticleId id) {
        var known = recent.get(id);
        if (known != null) {
            return known;
        }
        var bytes = store.get(id.value());
        if (bytes == null) {
            return null;
        }
        var read = PackedEntry.read(bytes);
        recent.put(id, read);
        return read;
    }

    @Override
    public void put(LaneEntry entry) {
        store.put(entry.id().value(), Measured.written(entry, PackedEntry::write));
        recent.put(entry.id(), entry);
    }

    @Override
    public void delete(ArticleId id) {
        store.delete(id.value());
        recent.remove(id);
    }

    @Override
    public void put(Parting parting) {
        partings.put(parting.key(), parting);
    }

    @Override
    public void delete(Parting parting) {
        partings.delete(parting.key());
    }

    private static long words(LaneEntry entry) {
        return 50 + entry.entry().texts().stream().mapToLong(t -> t.item().print().words()).sum();
    }
}
