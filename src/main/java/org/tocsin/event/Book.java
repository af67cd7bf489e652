package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What the world holds: testimonies, events and copies, each findable by what a record can name.
final class Book {
    private final Map<String, Held> testimonies = new HashMap<>();
    private final Map<Family, Set<String>> byFamily = new HashMap<>();
    private final Map<EventId, Set<String>> byEvent = new HashMap<>();
    private final Map<String, Set<String>> byCluster = new HashMap<>();
    private final Map<String, Set<String>> byAnswered = new HashMap<>();
    private final Map<EventId, Event> events = new HashMap<>();
    private final Map<String, Map<ArticleId, WorldRecord.Carried>> copies = new HashMap<>();

    void put(Held held) {
        var id = held.testimony().id();
        forget(id);
        testimonies.put(id, held);
        enter(byFamily, Family.of(held.testimony().claim()), id);
        enter(byEvent, held.event(), id);
        enter(byCluster, held.testimony().cluster(), id);
        var about = held.testimony().claim().about();
        if (about != null) {
            enter(byAnswered, about, id);
        }
    }

    void forget(String id) {
        var before = testimonies.remove(id);
        if (before != null) {
            strike(byFamily, Family.of(before.testimony().claim()), id);
            strike(byEvent, before.event(), id);
            strike(byCluster, before.testimony().cluster(), id);
            var about = before.testimony().claim().about();
            if (about != null) {
                strike(byAnswered, about, id);
            }
        }
    }

    private static <K> void enter(Map<K, Set<String>> index, K key, String id) {
        index.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(id);
    }

    private static <K> void strike(Map<K, Set<String>> index, K key, String id) {
        index.computeIfPresent(
                key,
                (_, ids) -> {
                    ids.remove(id);
                    return ids.isEmpty() ? null : ids;
                });
    }

    /// Takes an event in, or out when nothing of it stands.
    void put(Event event) {
        if (event.standing()) {
            events.put(event.id(), event);
        } else {
            events.remove(event.id());
        }
    }

    void forget(EventId id) {
        events.remove(id);
    }

    void put(WorldRecord.Carried copy) {
        copies.computeIfAbsent(copy.cluster(), _ -> new TreeMap<>()).put(copy.article(), copy);
    }

    void forget(WorldRecord.Dropped dropped) {
        copies.computeIfPresent(
                dropped.cluster(),
                (_, carried) -> {
                    carried.remove(dropped.article());
                    return carried.isEmpty() ? null : carried;
                });
    }

    @Nullable Held testimony(String id) {
        return testimonies.get(id);
    }

    Collection<Held> testimonies() {
        return testimonies.values();
    }

    @Nullable Event event(EventId id) {
        return events.get(id);
    }

    Collection<Event> events() {
        return events.values();
    }

    /// Testimonies of an event, in canonical order.
    List<Held> members(EventId id) {
        return byEvent.getOrDefault(id, Set.of()).stream()
                .map(this::known)
                .sorted((a, b) -> Gathering.CANONICAL.compare(a.testimony(), b.testimony()))
                .toList();
    }

    Set<String> family(Family family) {
        return byFamily.getOrDefault(family, Set.of());
    }

    List<Held> cluster(String cluster) {
        return byCluster.getOrDefault(cluster, Set.of()).stream().map(this::known).toList();
    }

    /// Ids of the claims that answer a claim.
    Set<String> answersTo(String claim) {
        return byAnswered.getOrDefault(claim, Set.of());
    }

    Map<ArticleId, WorldRecord.Carried> copies(String cluster) {
        return copies.getOrDefault(cluster, Map.of());
    }

    List<WorldRecord.Carried> copies() {
        return copies.values().stream().flatMap(each -> each.values().stream()).toList();
    }

    private Held known(String id) {
        var held = testimonies.get(id);
        if (held == null) {
            throw new IllegalStateException("the book lists " + id + " and does not hold it");
        }
        return held;
    }
}
