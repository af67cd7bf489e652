package org.tocsin.topology;

import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.Held;
import org.tocsin.event.Testimonies;

/// The world's claims in a state store, the ones looked at last also in memory.
///
/// A claim is looked at again when its event is told anew: soon, or hardly ever. Only the task that
/// owns the store writes to it, so memory and store agree; a task that starts anew begins with an
/// empty memory.
final class ClaimStore implements Testimonies {
    /// Claims kept in memory where nobody says otherwise, about 2.5 KB each.
    static final int MOST = 10_000;

    private final KeyValueStore<String, Held> store;
    private final Recent<String, Held> recent;

    ClaimStore(KeyValueStore<String, Held> store) {
        this(store, MOST);
    }

    /// @param most claims kept in memory
    ClaimStore(KeyValueStore<String, Held> store, int most) {
        this.store = store;
        recent = new Recent<>(most, _ -> 1);
    }

    /// Claims in memory.
    int remembered() {
        return recent.size();
    }

    @Override
    public @Nullable Held get(String id) {
        var known = recent.get(id);
        if (known != null) {
            return known;
        }
        var read = store.get(id);
        if (read != null) {
            recent.put(id, read);
        }
        return read;
    }

    @Override
    public void put(Held held) {
        store.put(held.testimony().id(), held);
        recent.put(held.testimony().id(), held);
    }

    @Override
    public void delete(String id) {
        store.delete(id);
        recent.remove(id);
    }
}
