package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.Quantity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/// Finds out how the events that a record touches stand to others: only through articles that tell
/// both, so that the answer depends on the claims alone.
final class Linker {
    private final Book book;
    private final Proposed proposed;
    private final Instant now;
    private final Map<EventId, Event> after = new LinkedHashMap<>();

    /// @param changes at most one of each event, from what the book holds of it
    Linker(Book book, Proposed proposed, List<EventChange> changes, Instant now) {
        this.book = book;
        this.proposed = proposed;
        this.now = now;
        changes.forEach(c -> after.put(c.after().id(), c.after()));
    }

    /// The changes with the links that follow from them, and changes of links alone behind them.
    List<EventChange> linked() {
        var touched = touched();
        touched.forEach(this::link);
        var wholes = new LinkedHashSet<EventId>(after.keySet());
        touched.forEach(id -> wholes.addAll(wholesOf(id)));
        wholes.forEach(this::count);
        wholes.forEach(whole -> parts(whole).forEach(this::inhibit));
        touched.forEach(this::inhibit);
        return amended();
    }

    private Set<EventId> touched() {
        var touched = new LinkedHashSet<EventId>();
        for (var article : proposed.articles()) {
            proposed.claims(article).forEach(h -> touched.add(h.event()));
        }
        touched.addAll(after.keySet());
        return touched;
    }

    private @Nullable Event event(EventId id) {
        var event = after.getOrDefault(id, book.event(id));
        return event == null || !event.standing() ? null : event;
    }

    private void link(EventId id) {
        var event = event(id);
        if (event != null) {
            var headlines = onlyHeadlines(id);
            var whole =
                    most(
                            event,
                            (part, other) ->
                                    (headlines || !sameKind(part, other))
                                            && Wholes.shows(part, other),
                            Wholes::rank);
            var answered = most(event, Answered::says, (_, _) -> 0);
            put(event, event.links().partOf(whole, answered));
        }
    }

    private void put(Event event, Links links) {
        if (!links.equals(event.links())) {
            after.put(event.id(), event.with(links));
        }
    }

    /// How a kind of act ranks another, from 0, the most.
    private interface Rank {
        int of(Family one, Family other);
    }

    /// The event that most tellings show to stand so to this one.
    private @Nullable EventId most(Event event, BiPredicate<Held, Held> shows, Rank rank) {
        var votes = new HashMap<EventId, Integer>();
        for (var article : proposed.articles(event.id())) {
            var told = proposed.claims(article);
            for (var own : told) {
                if (own.event().equals(event.id())) {
                    told.stream()
                            .filter(other -> !other.event().equals(event.id()))
                            .filter(other -> shows.test(own, other))
                            .forEach(other -> votes.merge(other.event(), 1, Integer::sum));
                }
            }
        }
        return votes.keySet().stream()
                .filter(id -> event(id) != null)
                .min(
                        Comparator.comparing((EventId id) -> rank.of(event.family(), family(id)))
                                .thenComparing(id -> -votes.getOrDefault(id, 0))
                                .thenComparing(id -> first(id)))
                .orElse(null);
    }

    /// An event told by more than headlines is one of its own, beside others of its kind.
    private boolean onlyHeadlines(EventId id) {
        return proposed.articles(id).stream()
                .flatMap(a -> proposed.claims(a).stream())
                .filter(h -> h.event().equals(id))
                .allMatch(Wholes::isHeadline);
    }

    private static boolean sameKind(Held one, Held two) {
        return Family.of(one.testimony().claim()).equals(Family.of(two.testimony().claim()));
    }

    private Family family(EventId id) {
        var event = event(id);
        if (event == null) {
            throw new IllegalStateException(id + " does not stand");
        }
        return event.family();
    }

    /// The first of its claims by id: a name of an event that does not depend on arrival.
    private String first(EventId id) {
        return proposed.articles(id).stream()
                .flatMap(a -> proposed.claims(a).stream())
                .filter(h -> h.event().equals(id))
                .map(h -> h.testimony().id())
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    private List<EventId> wholesOf(EventId id) {
        var found = new ArrayList<EventId>();
        var before = book.event(id);
        if (before != null && before.links().partOf() != null) {
            found.add(before.links().partOf());
        }
        var event = event(id);
        if (event != null && event.links().partOf() != null) {
            found.add(event.links().partOf());
        }
        return found;
    }

    private List<EventId> parts(EventId whole) {
        var candidates = new LinkedHashSet<>(book.parts(whole));
        candidates.addAll(after.keySet());
        return candidates.stream()
                .filter(
                        id -> {
                            var event = event(id);
                            return event != null && whole.equals(event.links().partOf());
                        })
                .toList();
    }

    private void count(EventId whole) {
        var event = event(whole);
        if (event != null) {
            Quantity toll = null;
            for (var part : parts(whole)) {
                var told = event(part);
                var counted =
                        told == null || !told.family().tolls() || !shares(event, told)
                                ? null
                                : told.quantity();
                toll =
                        counted != null && (toll == null || counted.to() > toll.to())
                                ? counted
                                : toll;
            }
            put(event, event.links().toll(toll));
        }
    }

    /// Whether any voice tells both: "Iraq confirms it fights" shows no toll that only its enemy
    /// counted.
    private static boolean shares(Event whole, Event part) {
        var voices = whole.origins().stream().map(Origin::key).toList();
        return part.origins().stream().map(Origin::key).anyMatch(voices::contains);
    }

    private void inhibit(EventId id) {
        var event = event(id);
        if (event != null) {
            var partOf = event.links().partOf();
            var whole = partOf == null ? null : event(partOf);
            put(event, event.links().told(whole != null && covers(whole, event)));
        }
    }

    /// Whether a person who is told of the whole has nothing to learn from the part.
    private static boolean covers(Event whole, Event part) {
        var denies = whole.deniedBy().stream().map(a -> a.code()).toList();
        return (part.quantity() == null || !part.family().tolls() || shares(whole, part))
                && !whole.status().over()
                && part.severity().compareTo(whole.severity()) <= 0
                && part.certainty().compareTo(whole.certainty()) <= 0
                && (part.status() != EventStatus.CONFIRMED
                        || whole.status() == EventStatus.CONFIRMED)
                && part.deniedBy().stream().allMatch(a -> denies.contains(a.code()));
    }

    private List<EventChange> amended() {
        var amended =
                after.values().stream()
                        .map(event -> new EventChange(book.event(event.id()), event, now))
                        .filter(change -> !change.after().equals(change.before()))
                        .toList();
        var escalation = book.escalation(amended);
        return amended.stream()
                .map(
                        c ->
                                new EventChange(
                                        c.before(),
                                        c.after().escalated(escalation.of(c.after(), now)),
                                        now))
                .toList();
    }
}
