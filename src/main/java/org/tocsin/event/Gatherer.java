package org.tocsin.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;
import org.tocsin.article.ContentHash;

/// Gathers the claims of a family anew over a world that it does not change, and finds out which event each gathering goes on as.
final class Gatherer {
    /// Not yet of any event.
    static final EventId NONE = new EventId("none");

    private final World world;
    private final Instant now;
    private final Map<String, Held> put = new LinkedHashMap<>();
    private final Set<String> removed = new LinkedHashSet<>();
    private final List<WorldRecord.Carried> copies = new ArrayList<>();
    private final List<WorldRecord.Dropped> uncopied = new ArrayList<>();
    private final Map<String, Held> moved = new LinkedHashMap<>();
    private final List<EventChange> changes = new ArrayList<>();

    Gatherer(World world, Instant now) {
        this.world = world;
        this.now = now;
    }

    void overlay(List<Held> newly, List<String> gone, List<WorldRecord.Carried> carried, List<WorldRecord.Dropped> dropped) {
        newly.forEach(h -> put.put(h.testimony().id(), h));
        removed.addAll(gone);
        copies.addAll(carried);
        uncopied.addAll(dropped);
        newly.forEach(h -> moved.put(h.testimony().id(), h));
    }

    List<Held> moved() {
        return List.copyOf(moved.values());
    }

    List<EventChange> changes() {
        return List.copyOf(changes);
    }

    /// Gathers one family and records what changes.
    void gather(Family family) {
        var members = members(family);
        var gatherings = Gathering.of(family, members.values().stream().map(Held::testimony).toList());
        var before = formerHomes(members.values());
        var heirs = heirs(gatherings, before);
        var survivors = new LinkedHashSet<EventId>();
        for (var gathering : gatherings) {
            survivors.add(settle(family, gathering, members, before, heirs));
        }
        for (var old : before.keySet()) {
            if (!survivors.contains(old)) {
                ended(old, heirs.get(old));
            }
        }
    }

    private Map<String, Held> members(Family family) {
        var members = new LinkedHashMap<String, Held>();
        for (var id : world.family(family)) {
            if (!removed.contains(id) && !put.containsKey(id)) {
                members.put(id, Objects.requireNonNull(world.book().get(id)));
            }
        }
        put.values().stream().filter(h -> Family.of(h.testimony().claim()).equals(family)).forEach(h -> {
            var known = world.book().get(h.testimony().id());
            members.put(h.testimony().id(), known == null ? h : new Held(h.testimony(), h.retracted(), known.event()));
        });
        return members;
    }

    /// The events that claims of the family belonged to, each with the first of its claims that still stands: where it goes on.
    private Map<EventId, String> formerHomes(Collection<Held> members) {
        var homes = new LinkedHashMap<EventId, String>();
        members.stream().filter(h -> h.testimony().claim().about() == null)
                .sorted((a, b) -> Gathering.CANONICAL.compare(a.testimony(), b.testimony()))
                .filter(h -> world.event(h.event()) != null)
                .forEach(h -> homes.putIfAbsent(h.event(), h.testimony().id()));
        for (var id : removed) {
            var gone = world.book().get(id);
            if (gone != null && world.event(gone.event()) != null) {
                homes.putIfAbsent(gone.event(), "");
            }
        }
        return homes;
    }

    /// Which gathering each former event goes on as: the one that holds its first claim.
    private static Map<EventId, Gathering> heirs(List<Gathering> gatherings, Map<EventId, String> before) {
        var home = new HashMap<String, Gathering>();
        gatherings.forEach(g -> g.members().forEach(t -> home.put(t.id(), g)));
        var heirs = new LinkedHashMap<EventId, Gathering>();
        before.forEach((event, anchor) -> {
            var heir = home.get(anchor);
            if (heir != null) {
                heirs.put(event, heir);
            }
        });
        return heirs;
    }

    private EventId settle(
            Family family, Gathering gathering, Map<String, Held> members, Map<EventId, String> before, Map<EventId, Gathering> heirs) {
        var claimants = before.keySet().stream().filter(e -> heirs.get(e) == gathering)
                .sorted(Comparator.comparing((EventId e) -> Objects.requireNonNull(world.event(e)).born()).thenComparing(e -> e)).toList();
        var first = gathering.members().getFirst();
        var from = members.values().stream().filter(h -> gathering.members().contains(h.testimony()) && before.containsKey(h.event()))
                .map(Held::event).findFirst().orElse(null);
        var id = claimants.isEmpty() ? born(family, first) : claimants.getFirst();
        var held = new ArrayList<Held>();
        for (var testimony : gathering.members()) {
            held.add(move(Objects.requireNonNull(members.get(testimony.id())), id));
        }
        held.addAll(answers(held, id));
        var old = world.event(id);
        var splitFrom = old != null ? old.splitFrom() : claimants.isEmpty() ? from : null;
        var after = world.judge().judge(id, family, held, copiesOf(held), world.time(), old == null ? now : old.born(), splitFrom);
        if (!after.equals(old)) {
            changes.add(new EventChange(old, after, now));
        }
        claimants.stream().skip(1).forEach(loser -> changes.add(
                new EventChange(world.event(loser), Objects.requireNonNull(world.event(loser)).merged(id), now)));
        return id;
    }

    /// Born under the name of its first claim; a name once used gets a number behind it.
    private EventId born(Family family, Testimony first) {
        var name = ContentHash.of(family.toString(), first.id()).value().substring(0, 16);
        var id = new EventId(name);
        for (var n = 2; world.event(id) != null || used(id); n++) {
            id = new EventId(name + "-" + n);
        }
        return id;
    }

    private boolean used(EventId id) {
        return changes.stream().anyMatch(c -> c.after().id().equals(id));
    }

    private Held move(Held held, EventId id) {
        var now = new Held(held.testimony(), held.retracted(), id);
        if (!id.equals(held.event()) || moved.containsKey(held.testimony().id())) {
            moved.put(held.testimony().id(), now);
        }
        return now;
    }

    /// Claims that only answer one of these follow it, whatever their own type.
    private List<Held> answers(List<Held> members, EventId id) {
        var answers = new ArrayList<Held>();
        for (var member : members) {
            var claim = member.testimony().id();
            world.answersTo(claim).stream().filter(a -> !removed.contains(a) && !put.containsKey(a))
                    .forEach(a -> answers.add(move(Objects.requireNonNull(world.book().get(a)), id)));
            put.values().stream().filter(h -> claim.equals(h.testimony().claim().about())).forEach(h -> answers.add(move(h, id)));
        }
        return answers;
    }

    private List<WorldRecord.Carried> copiesOf(List<Held> members) {
        var found = new LinkedHashMap<ArticleId, WorldRecord.Carried>();
        members.stream().filter(h -> !h.retracted()).map(h -> h.testimony().cluster()).distinct().forEach(cluster -> {
            found.putAll(world.copies(cluster));
            copies.stream().filter(c -> c.cluster().equals(cluster)).forEach(c -> found.put(c.article(), c));
            uncopied.stream().filter(d -> d.cluster().equals(cluster)).forEach(d -> found.remove(d.article()));
        });
        return List.copyOf(found.values());
    }

    /// A former event without an heir has no claim left; one whose heir is another's was merged there already.
    private void ended(EventId old, @Nullable Gathering heir) {
        var event = world.event(old);
        if (heir == null && event != null && changes.stream().noneMatch(c -> c.after().id().equals(old))) {
            changes.add(new EventChange(event, event.withdrawn(), now));
        }
    }

    Event judged(Event event, List<Held> members) {
        return world.judge().judge(event.id(), event.family(), members, copiesOf(members), now, event.born(), event.splitFrom());
    }
}
