package org.tocsin.event;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// Where the world's testimonies lie: a state store, or memory. A claim with its sentences and its
/// article takes a few kilobytes and is seldom looked at again, so the book keeps of it only what
/// it is found by.
public interface Testimonies {
    @Nullable Held get(String id);

    /// In place of the one of that id, if any.
    void put(Held held);

    void delete(String id);

    /// In memory, for runs over files.
    static Testimonies inMemory() {
        Map<String, Held> map = new HashMap<>();
        return new Testimonies() {
            @Override
            public @Nullable Held get(String id) {
                return map.get(id);
            }

            @Override
            public void put(Held held) {
                map.put(held.testimony().id(), held);
            }

            @Override
            public void delete(String id) {
                map.remove(id);
            }
        };
    }
}
