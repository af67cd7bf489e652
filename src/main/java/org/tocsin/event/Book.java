package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;
import org.tocsin.event.Ruling.Kind;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the world holds: testimonies, events, copies and people's words, each findable by what a
/// record can name. Testimonies lie elsewhere; only what they are found and gathered by is here.
final class Book {
    private final Testimonies testimonies;
    private final Map<String, Filing> filings = new HashMap<>();
    private final Map<Family, Shelf> byFamily = new HashMap<>();
    private final Multimap<EventId, String> byEvent = new Multimap<>();
    private final Multimap<String, String> byCluster = new Multimap<>();
    private final Multimap<String, String> byAnswered = new Multimap<>();
    private final Multimap<ArticleId, String> byArticle = new Multimap<>();
    private final Multimap<EventId, EventId> parts = new Multimap<>();
    private final Map<String, Ruling> rulings = new HashMap<>();
    private final Escalation escalation = new Escalation();
    private final Map<EventId, Event> events = new HashMap<>();
    private final Copies copies = new Copies();

    Book(Testimonies testimonies) {
        this.testimonies = testimonies;
    }

    void put(Held held) {
        testimonies.put(held);
        enter(held);
    }

    void forget(String id) {
        strike(id);
        testimonies.delete(id);
    }

    /// Enters a testimony that lies where testimonies lie.
    void enter(Held held) {
        var id = held.testimony().id();
        strike(id);
        var filing = Filing.of(held);
        filings.put(id, filing);
        byEvent.add(filing.event(), id);
        byCluster.add(filing.cluster(), id);
        byArticle.add(filing.article(), id);
        if (filing.member() != null) {
            byFamily.computeIfAbsent(filing.family(), _ -> new Shelf()).put(filing.member());
        }
        if (filing.about() != null) {
            byAnswered.add(filing.about(), id);
        }
    }

    private void strike(String id) {
        var before = filings.remove(id);
        if (before == null) {
            return;
        }
        byEvent.remove(before.event(), id);
        byCluster.remove(before.cluster(), id);
        byArticle.remove(before.article(), id);
        var member = before.member();
        if (member != null) {
            byFamily.computeIfPresent(
                    before.family(), (_, shelf) -> shelf.without(member) ? null : shelf);
        }
        if (before.about() != null) {
            byAnswered.remove(before.about(), id);
        }
    }

    /// Takes an event in, or out when nothing of it stands.
    void put(Event event) {
        forget(event.id());
        if (event.standing()) {
            events.put(event.id(), event);
            escalation.put(event);
            var whole = event.links().partOf();
            if (whole != null) {
                parts.add(whole, event.id());
            }
        }
    }

    void forget(EventId id) {
        var before = events.remove(id);
        if (before != null) {
            escalation.remove(before);
        }
        if (before != null && before.links().partOf() != null) {
            parts.remove(before.links().partOf(), id);
        }
    }

    /// How far parties have gone once changes are made, for those that the changes concern.
    Escalation escalation(List<EventChange> changes) {
        return escalation.after(changes);
    }

    /// The events that are part of one.
    Collection<EventId> parts(EventId whole) {
        return parts.get(whole);
    }

    /// Ids of the claims that stand in an article.
    Collection<String> article(ArticleId article) {
        return byArticle.get(article);
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
            case RETRACT ->
                    holds(ruling.target()) || !article(new ArticleId(ruling.target())).isEmpty();
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
        var claim = testimony(ruling.target());
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
        copies.put(copy);
    }

    void forget(WorldRecord.Dropped dropped) {
        copies.drop(dropped.cluster(), dropped.article());
    }

    boolean holds(String id) {
        return filings.containsKey(id);
    }

    @Nullable Held testimony(String id) {
        return holds(id) ? known(id) : null;
    }

    @Nullable Event event(EventId id) {
        return events.get(id);
    }

    Collection<Event> events() {
        return events.values();
    }

    /// Testimonies of an event, in canonical order.
    List<Held> members(EventId id) {
        return unsorted(id).stream()
                .sorted(Comparator.comparing(Held::testimony, Placed.CANONICAL))
                .toList();
    }

    /// The same in no order.
    List<Held> unsorted(EventId id) {
        return ids(id).stream().map(this::known).toList();
    }

    /// Their ids, in no order.
    Collection<String> ids(EventId id) {
        return byEvent.get(id);
    }

    /// The gathered claims of a family.
    Shelf shelf(Family family) {
        return byFamily.getOrDefault(family, new Shelf());
    }

    /// A claim as it is gathered, or null when it only answers one or is not held.
    @Nullable Member gathered(String id) {
        var filing = filings.get(id);
        return filing == null ? null : filing.member();
    }

    List<Held> cluster(String cluster) {
        return byCluster.get(cluster).stream().map(this::known).toList();
    }

    /// Ids of the claims that stand in a cluster's text.
    Collection<String> idsOfCluster(String cluster) {
        return byCluster.get(cluster);
    }

    /// Ids of the claims that answer a claim.
    Collection<String> answersTo(String claim) {
        return byAnswered.get(claim);
    }

    /// The copies of a text, by article.
    Map<ArticleId, WorldRecord.Carried> copies(String cluster) {
        return copies.of(cluster);
    }

    List<WorldRecord.Carried> copies() {
        return copies.all();
    }

    private Held known(String id) {
        var held = testimonies.get(id);
        if (held == null) {
            throw new IllegalStateException("the book lists " + id + " and does not hold it");
        }
        return held;
    }
}
