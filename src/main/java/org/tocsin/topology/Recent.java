package org.tocsin.topology;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.function.ToLongFunction;

/// What was looked at last of what lies in a store: so much of it that its weight stays within a
/// bound.
final class Recent<K, V> {
    private final LinkedHashMap<K, V> values = new LinkedHashMap<>(1_024, 0.75f, true);
    private final ToLongFunction<V> weight;
    private final long most;
    private long total;

    /// @param most what all may weigh together
    /// @param weight of one; always the same for the same value
    Recent(long most, ToLongFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    int size() {
        return values.size();
    }

    /// The value, which is then the one looked at last; null where it is not remembered.
    @Nullable V get(K key) {
        return values.get(key);
    }

    /// Remembers a value in place of the key's last one, and forgets what was not looked at for
    /// longest, this one itself if it alone weighs too much.
    void put(K key, V value) {
        lighten(values.put(key, value));
        total += weight.applyAsLong(value);
        while (total > most) {
            lighten(values.pollFirstEntry().getValue());
        }
    }

    void remove(K key) {
        lighten(values.remove(key));
    }

    private void lighten(@Nullable V gone) {
        total -= gone == null ? 0 : weight.applyAsLong(gone);
    }
}
