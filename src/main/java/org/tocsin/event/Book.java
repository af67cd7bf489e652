package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;
import org.tocsin.event.Ruling.Kind;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What the world holds: testimonies, events, copies and people's words, each findable by what a
/// record can name.
final class Book {
    private final Map<String, Held> testimonies = new HashMap<>();
    private final Map<String, Member> gathered = new HashMap<>();
    private final Map<Family, Shelf> byFamily = new HashMap<>();
    private final Map<EventId, Set<String>> byEvent = new HashMap<>();
    private final Map<String, Set<String>> byCluster = new HashMap<>();
    private final Map<String, Set<String>> byAnswered = new HashMap<>();
    private final Map<ArticleId, Set<String>> byArticle = new HashMap<>();
    private final Map<EventId, Set<EventId>> parts = new HashMap<>();
    private final Map<String, Ruling> rulings = new HashMap<>();
    private final Escalation escalation = new Escalation();
    private final Map<EventId, Event> events = new HashMap<>();
    private final Map<String, Map<ArticleId, WorldRecord.Carried>> copies = new HashMap<>();

    void put(Held held) {
        var id = held.testimony().id();
        forget(id);
        testimonies.put(id, held);
        enter(byEvent, held.event(), id);
        enter(byCluster, held.testimony().cluster(), id);
        enter(byArticle, held.testimony().claim().article(), id);
        var about = held.testimony().claim().about();
        if (about == null && held.event().equals(Gatherer.NONE)) {
            return; // a person has taken it out of account
        }
        if (about == null) {
            var member = Member.of(held);
            gathered.put(id, member);
            byFamily.computeIfAbsent(family(held), _ -> new Shelf()).put(member);
        } else {
            enter(byAnswered, about, id);
        }
    }

    void forget(String id) {
        var before = testimonies.remove(id);
        if (before != null) {
            strike(byEvent, before.event(), id);
            strike(byCluster, before.testimony().cluster(), id);
            strike(byArticle, before.testimony().claim().article(), id);
            var about = before.testimony().claim().about();
            var member = gathered.remove(id);
            if (member != null) {
                byFamily.computeIfPresent(
                        family(before), (_, shelf) -> shelf.without(member) ? null : shelf);
            }
            if (about != null) {
                strike(byAnswered, about, id);
            }
        }
    }

    private static <K, V> void enter(Map<K, Set<V>> index, K key, V id) {
        index.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(id);
    }

    private static <K, V> void strike(Map<K, Set<V>> index, K key, V id) {
        index.computeIfPresent(
                key,
                (_, ids) -> {
                    ids.remove(id);
                    return ids.isEmpty() ? null : ids;
                });
    }

    /// Takes an event in, or out when nothing of it stands.
    void put(Event event) {
        forget(event.id());
        if (event.standing()) {
            events.put(event.id(), event);
            escalation.put(event);
            var whole = event.links().partOf();
            if (whole != null) {
                enter(parts, whole, event.id());
            }
        }
    }

    void forget(EventId id) {
        var before = events.remove(id);
        if (before != null) {
            escalation.remove(before);
        }
        if (before != null && before.links().partOf() != null) {
            strike(parts, before.links().partOf(), id);
        }
    }

    /// How far parties have gone once changes are made, for those that the changes concern.
    Escalation escalation(List<EventChange> changes) {
        return escalation.after(changes);
    }

    /// The events that are part of one.
    Set<EventId> parts(EventId whole) {
        return parts.getOrDefault(whole, Set.of());
    }

    /// Ids of the claims that stand in an article.
    Set<String> article(ArticleId article) {
        return byArticle.getOrDefault(article, Set.of());
    }

    void put(Ruling ruling) {
        rulings.put(ruling.key(), ruling);
    }

    /// Keys of words that were said before a time, of what is not held any more.
    List<String> unruled(Instant before) {
        return rulings.values().stream()
                .filter(ruling -> ruling.at().isBefore(before) && !holds(ruling))
                .map(Ruling::key)
                .sorted()
                .toList();
    }

    private boolean holds(Ruling ruling) {
        return switch (ruling.kind()) {
            case RETRACT -> !retractedBy(ruling).isEmpty();
            case NOT_RELEVANT -> events.containsKey(new EventId(ruling.target()));
        };
    }

    void unrule(String key) {
        rulings.remove(key);
    }

    /// What a ruling takes out of account.
    List<Held> retractedBy(Ruling ruling) {
        if (ruling.kind() != Kind.RETRACT) {
            return List.of();
        }
        var claim = testimonies.get(ruling.target());
        return claim != null
                ? List.of(claim)
                : article(new ArticleId(ruling.target())).stream().map(this::known).toList();
    }

    /// Whether a person has said that a testimony does not count.
    boolean retracts(Testimony testimony) {
        return !rulings.isEmpty()
                && (rulings.containsKey(Kind.RETRACT + " " + testimony.id())
                        || rulings.containsKey(
                                Kind.RETRACT + " " + testimony.claim().article().value()));
    }

    /// What a person has said of an event before it was born, as a replay may meet it.
    @Nullable Ruling ruling(EventId event) {
        return rulings.get(Kind.NOT_RELEVANT + " " + event.value());
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

    /// The same in no order.
    List<Held> unsorted(EventId id) {
        return byEvent.getOrDefault(id, Set.of()).stream().map(this::known).toList();
    }

    private static Family family(Held held) {
        return Family.of(held.testimony().claim());
    }

    /// The gathered claims of a family.
    Shelf shelf(Family family) {
        return byFamily.getOrDefault(family, new Shelf());
    }

    /// A claim as it is gathered, or null when it only answers one or is not held.
    @Nullable Member gathered(String id) {
        return gathered.get(id);
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
