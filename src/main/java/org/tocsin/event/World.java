package org.tocsin.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Outlets;

/// The fold over the world's total order: claims in, events out.
///
/// [#take] computes what a record does and changes nothing; [#apply] makes it so. The events that result depend on the set of claims
/// and on the world's time alone, not on the order in which they came; only the ids of events do.
public final class World {
    private final EventPolicy policy;
    private final EventJudge judge;
    private final Map<String, Held> book = new HashMap<>();
    private final Map<Family, Set<String>> families = new HashMap<>();
    private final Map<EventId, Event> events = new HashMap<>();
    private final Map<String, Map<ArticleId, WorldRecord.Carried>> carried = new HashMap<>();
    private final Map<String, Set<String>> answersTo = new HashMap<>();
    private final Map<Integer, WorldRecord.Passed> lanes = new TreeMap<>();
    private Instant seen = Instant.EPOCH;

    public World(Outlets outlets, EventPolicy policy) {
        this.policy = policy;
        this.judge = new EventJudge(new Origins(outlets), policy);
    }

    /// What one record does to the world, without doing it.
    public WorldChange take(WorldRecord record) {
        return switch (record) {
            case WorldRecord.Testified testified -> told(testified);
            case WorldRecord.Withdrawn withdrawn -> withdrawn(withdrawn);
            case WorldRecord.Carried copy -> regathered(record, List.of(), List.of(), List.of(copy), List.of(), clusterEvents(copy.cluster()));
            case WorldRecord.Dropped dropped ->
                    regathered(record, List.of(), List.of(), List.of(), List.of(dropped), clusterEvents(dropped.cluster()));
            case WorldRecord.Passed passed -> passed(passed);
        };
    }

    /// Makes a change so.
    public void apply(WorldChange change) {
        change.dropped().forEach(this::forget);
        change.held().forEach(this::hold);
        change.carried().forEach(c -> carried.computeIfAbsent(c.cluster(), _ -> new TreeMap<>()).put(c.article(), c));
        change.uncarried().forEach(d -> Optional.ofNullable(carried.get(d.cluster())).ifPresent(c -> c.remove(d.article())));
        change.events().forEach(e -> restore(e.after()));
        if (change.lane() != null) {
            lanes.put(change.lane().lane(), change.lane());
        }
        seen = change.seen();
    }

    /// Puts back what a store held; the order does not matter.
    public void restore(Event event) {
        if (event.mergedInto() != null || event.claims() == 0) {
            events.remove(event.id());
        } else {
            events.put(event.id(), event);
        }
    }

    /// Puts back one testimony.
    public void hold(Held held) {
        forget(held.testimony().id());
        book.put(held.testimony().id(), held);
        families.computeIfAbsent(Family.of(held.testimony().claim()), _ -> new LinkedHashSet<>()).add(held.testimony().id());
        var about = held.testimony().claim().about();
        if (about != null) {
            answersTo.computeIfAbsent(about, _ -> new TreeSet<>()).add(held.testimony().id());
        }
    }

    /// The events that stand, in no order.
    public Collection<Event> events() {
        return List.copyOf(events.values());
    }

    /// Testimonies of an event, in canonical order.
    public List<Held> members(EventId id) {
        return book.values().stream().filter(h -> h.event().equals(id))
                .sorted((a, b) -> Gathering.CANONICAL.compare(a.testimony(), b.testimony())).toList();
    }

    private void forget(String id) {
        var before = book.remove(id);
        if (before != null) {
            families.getOrDefault(Family.of(before.testimony().claim()), Set.of()).remove(id);
            var about = before.testimony().claim().about();
            if (about != null) {
                answersTo.getOrDefault(about, Set.of()).remove(id);
            }
        }
    }

    private WorldChange told(WorldRecord.Testified record) {
        var touched = new LinkedHashSet<Family>();
        for (var told : record.told()) {
            touched.add(Family.of(told.testimony().claim()));
            var before = book.get(told.testimony().id());
            if (before != null) {
                touched.add(Family.of(before.testimony().claim()));
            }
        }
        var held = record.told().stream().map(t -> new Held(t.testimony(), t.retracted(), Gatherer.NONE)).toList();
        return regathered(record, held, List.of(), List.of(), List.of(),
                withAnswered(touched, record.told().stream().map(Told::testimony).toList()));
    }

    private WorldChange withdrawn(WorldRecord.Withdrawn withdrawn) {
        var known = withdrawn.claims().stream().map(book::get).filter(java.util.Objects::nonNull).toList();
        var touched = new LinkedHashSet<Family>();
        known.forEach(h -> touched.add(Family.of(h.testimony().claim())));
        var testimonies = known.stream().map(Held::testimony).toList();
        return switch (withdrawn.reason()) {
            case RECLASSIFIED -> regathered(withdrawn, List.of(), testimonies.stream().map(Testimony::id).toList(), List.of(), List.of(),
                    withAnswered(touched, testimonies));
            case RETRACTED -> regathered(withdrawn, known.stream().map(h -> new Held(h.testimony(), true, h.event())).toList(), List.of(),
                    List.of(), List.of(), withAnswered(touched, testimonies));
        };
    }

    /// An answer ("has not commented") touches the family of the claim that it answers.
    private Set<Family> withAnswered(Set<Family> touched, List<Testimony> testimonies) {
        for (var testimony : testimonies) {
            var about = testimony.claim().about();
            var answered = about == null ? null : book.get(about);
            if (answered != null) {
                touched.add(Family.of(answered.testimony().claim()));
            }
        }
        return touched;
    }

    private Set<Family> clusterEvents(String cluster) {
        var touched = new LinkedHashSet<Family>();
        book.values().stream().filter(h -> h.testimony().cluster().equals(cluster)).forEach(h -> touched.add(Family.of(h.testimony().claim())));
        return touched;
    }

    private WorldChange passed(WorldRecord.Passed passed) {
        var known = new TreeMap<>(lanes);
        known.merge(passed.lane(), passed, (a, b) -> b.at().isAfter(a.at()) ? b : a);
        if (known.size() < passed.lanes()) {
            return new WorldChange(List.of(), List.of(), List.of(), List.of(), List.of(), known.get(passed.lane()), seen);
        }
        var now = known.values().stream().map(WorldRecord.Passed::at).min(Instant::compareTo).orElse(seen);
        var old = book.values().stream().filter(h -> h.testimony().fetchedAt().plus(policy.retention()).isBefore(now)).map(h -> h.testimony().id()).toList();
        var gone = Set.copyOf(old);
        var touched = new LinkedHashSet<Family>();
        book.values().stream().filter(h -> gone.contains(h.testimony().id())).forEach(h -> touched.add(Family.of(h.testimony().claim())));
        var gatherer = new Gatherer(this, now);
        var changes = new ArrayList<EventChange>();
        for (var event : events.values().stream().sorted(java.util.Comparator.comparing(Event::id)).toList()) {
            if (!event.status().over() && event.latest().plus(policy.quiet()).isBefore(now)) {
                changes.add(new EventChange(event, gatherer.judged(event, members(event.id())), now));
            }
        }
        return new WorldChange(List.of(), old, List.of(), List.of(), changes, known.get(passed.lane()), later(seen, now));
    }

    private WorldChange regathered(
            WorldRecord record, List<Held> put, List<String> removed, List<WorldRecord.Carried> copies, List<WorldRecord.Dropped> uncopied,
            Set<Family> touched) {
        var now = later(seen, record.ingestedAt());
        var gatherer = new Gatherer(this, now);
        gatherer.overlay(put, removed, copies, uncopied);
        touched.forEach(gatherer::gather);
        return new WorldChange(gatherer.moved(), removed, copies, uncopied, gatherer.changes(), null, now);
    }

    private static Instant later(Instant one, Instant two) {
        return one.isAfter(two) ? one : two;
    }

    Map<String, Held> book() {
        return book;
    }

    /// Ids of the claims that answer a claim.
    Set<String> answersTo(String claim) {
        return answersTo.getOrDefault(claim, Set.of());
    }

    Set<String> family(Family family) {
        return families.getOrDefault(family, Set.of());
    }

    @Nullable Event event(EventId id) {
        return events.get(id);
    }

    Map<ArticleId, WorldRecord.Carried> copies(String cluster) {
        return carried.getOrDefault(cluster, Map.of());
    }

    EventJudge judge() {
        return judge;
    }

    /// The world's time: the least over its lanes, or the latest ingest time where no tick came.
    Instant time() {
        return lanes.values().stream().map(WorldRecord.Passed::at).min(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
