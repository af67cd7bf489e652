package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Outlets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The fold over the world's total order: claims in, events out.
///
/// [#take] computes what a record does and changes nothing; [#apply] makes it so. The events that
/// result depend on the set of claims and on the world's time alone, not on the order in which they
/// came; only the ids of events do.
public final class World {
    private final EventPolicy policy;
    private final EventJudge judge;
    private final Book book;
    private final WorldTime time = new WorldTime();
    private Instant seen = Instant.EPOCH;

    /// In memory.
    public World(Outlets outlets, EventPolicy policy) {
        this(outlets, policy, Testimonies.inMemory());
    }

    /// @param testimonies none, or what a former world put there, all of it given to [#restore]
    public World(Outlets outlets, EventPolicy policy, Testimonies testimonies) {
        this.policy = policy;
        book = new Book(testimonies);
        this.judge = new EventJudge(new Origins(outlets), policy);
    }

    /// What one record does to the world, without doing it.
    public WorldChange take(WorldRecord record) {
        return switch (record) {
            case WorldRecord.Testified testified -> told(testified);
            case WorldRecord.Withdrawn withdrawn -> withdrawn(withdrawn);
            case WorldRecord.Carried copy -> gatherer(record).with(copy).gathered().change();
            case WorldRecord.Dropped dropped ->
                    gatherer(record).without(dropped).gathered().change();
            case WorldRecord.Passed passed -> passed(passed);
            case WorldRecord.Ruled(var ruling) -> ruled(gatherer(record).with(ruling), ruling);
            // Somebody else's clock: it moves ours no further.
            case WorldRecord.Muted _ -> new Gatherer(this, seen).change();
        };
    }

    /// Makes a change so.
    public void apply(WorldChange change) {
        change.dropped().forEach(book::forget);
        change.held().forEach(book::put);
        change.uncarried().forEach(book::forget);
        change.carried().forEach(book::put);
        change.events().forEach(e -> book.put(e.after()));
        change.ended().forEach(book::forget);
        if (change.ruling() != null) {
            book.put(change.ruling());
        }
        change.unruled().forEach(book::unrule);
        if (change.lane() != null) {
            time.apply(change.lane());
        }
        seen = change.seen();
    }

    /// Puts back an event that a store held; the order does not matter.
    public void restore(Event event) {
        book.put(event);
    }

    /// Takes in a testimony that already lies in the store.
    public void restore(Held held) {
        book.enter(held);
    }

    /// Puts back how far the world had come.
    public void restore(SeenUpTo upTo) {
        seen = later(seen, upTo.at());
    }

    /// Puts back a copy, a ruling or a lane's time; nothing else is stored as it came.
    public void restore(WorldRecord record) {
        switch (record) {
            case WorldRecord.Carried copy -> book.put(copy);
            case WorldRecord.Passed passed -> time.apply(passed);
            case WorldRecord.Ruled(var ruling) -> book.put(ruling);
            case WorldRecord.Muted _,
                    WorldRecord.Testified _,
                    WorldRecord.Withdrawn _,
                    WorldRecord.Dropped _ ->
                    throw new IllegalArgumentException("no store holds a " + record.getClass());
        }
    }

    /// The events that stand, in no order.
    public Collection<Event> events() {
        return List.copyOf(book.events());
    }

    public Optional<Event> find(EventId id) {
        return Optional.ofNullable(book.event(id));
    }

    /// Testimonies of an event, in canonical order.
    public List<Held> members(EventId id) {
        return book.members(id);
    }

    private WorldChange told(WorldRecord.Testified record) {
        var put =
                record.told().stream()
                        .map(t -> new Held(t.testimony(), t.retracted(), Gatherer.NONE))
                        .toList();
        return gatherer(record).with(put).gathered().change();
    }

    private WorldChange ruled(Gatherer gatherer, Ruling ruling) {
        return switch (ruling.kind()) {
            case RETRACT -> gatherer.gathered().change();
            case NOT_RELEVANT -> {
                var event = book.event(new EventId(ruling.target()));
                yield event == null ? gatherer.change() : gatherer.ruled(event, ruling).change();
            }
        };
    }

    private WorldChange withdrawn(WorldRecord.Withdrawn withdrawn) {
        var known = withdrawn.claims().stream().filter(book::holds).toList();
        return gatherer(withdrawn).without(known).gathered().change();
    }

    private WorldChange passed(WorldRecord.Passed passed) {
        var now = time.after(passed);
        if (now.isEmpty() || !now.get().isAfter(time.now())) {
            return ticked(passed, null, List.of(), List.of());
        }
        var ended = new ArrayList<EventId>();
        var gatherer = new Gatherer(this, now.get());
        var least = now.get().minus(policy.retention());
        for (var event : quiet(now.get().minus(policy.quiet()), least)) {
            if (event.latest().isBefore(least)) {
                ended.add(event.id());
            } else {
                gatherer.judged(event);
            }
        }
        return ticked(passed, now.get(), gatherer.linked(), ended);
    }

    /// The events of which time makes something, by id: those that were told of last before the
    /// quiet time began and have not ended, and those that are to be forgotten.
    private List<Event> quiet(Instant since, Instant least) {
        return book.events().stream()
                .filter(
                        event ->
                                event.latest().isBefore(since)
                                        && (!event.status().over()
                                                || event.latest().isBefore(least)))
                .sorted(Comparator.comparing(Event::id))
                .toList();
    }

    /// A claim is held as long as its event; one without an event, for its own time.
    private WorldChange ticked(
            WorldRecord.Passed passed,
            @Nullable Instant now,
            List<EventChange> changes,
            List<EventId> ended) {
        var old = new LinkedHashSet<String>();
        var uncarried = List.<WorldRecord.Dropped>of();
        var unruled = List.<String>of();
        if (now != null) {
            ended.forEach(e -> old.addAll(book.ids(e)));
            var least = now.minus(policy.retention());
            book.unsorted(Gatherer.NONE).stream()
                    .filter(h -> h.testimony().fetchedAt().isBefore(least))
                    .forEach(h -> old.add(h.testimony().id()));
            uncarried = time.hourEnds(now) ? uncarried(old, now) : uncarried;
            unruled = book.unruled(least);
        }
        return new WorldChange(
                List.of(),
                List.copyOf(old),
                List.of(),
                uncarried,
                changes,
                ended,
                time.latest(passed),
                now,
                now == null ? seen : later(seen, now),
                null,
                unruled);
    }

    /// Old copies of texts of which no claim is held. Most texts never brought one: there are many
    /// more copies than claims, so that they are looked through once an hour only, and wait for a
    /// claim no longer than an event waits for the next one: see [EventPolicy#outlast].
    private List<WorldRecord.Dropped> uncarried(Set<String> old, Instant now) {
        var least = now.minus(policy.quiet());
        return book.copies().stream()
                .filter(c -> c.fetchedAt().isBefore(least))
                .filter(c -> old.containsAll(book.idsOfCluster(c.cluster())))
                .map(c -> new WorldRecord.Dropped(c.article(), c.cluster(), c.fetchedAt()))
                .toList();
    }

    private Gatherer gatherer(WorldRecord record) {
        return new Gatherer(this, later(seen, record.ingestedAt()));
    }

    private static Instant later(Instant one, Instant two) {
        return one.isAfter(two) ? one : two;
    }

    Book book() {
        return book;
    }

    EventJudge judge() {
        return judge;
    }

    Instant time() {
        return time.now();
    }
}
