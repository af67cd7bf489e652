package org.tocsin.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// The values of a key, in the order in which they came. Nearly all keys have one or two: a set for
/// each would be larger than what it holds.
final class Multimap<K, V> {
    /// More stand in a set.
    private static final int FEW = 8;

    private final Map<K, Collection<V>> byKey = new HashMap<>();

    /// None of the values equals it.
    void add(K key, V value) {
        var values = byKey.getOrDefault(key, List.of());
        if (values.size() < FEW) {
            var more = new ArrayList<>(values);
            more.add(value);
            byKey.put(key, List.copyOf(more));
        } else if (values.size() == FEW) {
            var many = new LinkedHashSet<>(values);
            many.add(value);
            byKey.put(key, many);
        } else {
            values.add(value);
        }
    }

    void remove(K key, V value) {
        var values = byKey.getOrDefault(key, List.of());
        if (values.size() > FEW + 1) {
            values.remove(value);
            return;
        }
        var rest = values.stream().filter(each -> !each.equals(value)).toList();
        if (rest.isEmpty()) {
            byKey.remove(key);
        } else if (rest.size() < values.size()) {
            byKey.put(key, rest.size() > FEW ? new LinkedHashSet<>(rest) : List.copyOf(rest));
        }
    }

    /// Not to be changed, nor kept.
    Collection<V> get(K key) {
        return byKey.getOrDefault(key, List.of());
    }

    /// All values of all keys, in no order.
    List<V> all() {
        return byKey.values().stream().flatMap(Collection::stream).toList();
    }
}
