package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ContentHash;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Gathers the claims of a family anew over a world that it does not change, and finds out which
/// event each gathering goes on as.
final class Gatherer {
    /// Not yet of any event.
    static final EventId NONE = new EventId("none");

    private final World world;
    private final Instant now;
    private final Proposed proposed;
    private final List<EventChange> changes = new ArrayList<>();

    Gatherer(World world, Instant now) {
        this.world = world;
        this.now = now;
        proposed = new Proposed(world.book());
    }

    Gatherer with(List<Held> newly) {
        newly.forEach(proposed::put);
        return this;
    }

    Gatherer with(WorldRecord.Carried copy) {
        proposed.put(copy);
        return this;
    }

    Gatherer without(List<String> claims) {
        claims.forEach(proposed::remove);
        return this;
    }

    Gatherer without(WorldRecord.Dropped copy) {
        proposed.remove(copy);
        return this;
    }

    WorldChange change() {
        return proposed.with(new Linker(world.book(), proposed, changes, now).linked(), now);
    }

    /// Gathers one family and records what changes.
    void gather(Family family) {
        var members = proposed.members(family);
        var gatherings =
                Gathering.of(family, members.values().stream().map(Held::testimony).toList());
        var before = proposed.formerHomes(family, members.values());
        var heirs = heirs(gatherings, before);
        var survivors = new LinkedHashSet<EventId>();
        for (var gathering : gatherings) {
            survivors.add(settle(family, gathering, members, heirs));
        }
        for (var old : before.keySet()) {
            if (!survivors.contains(old)) {
                ended(old, heirs.get(old));
            }
        }
    }

    /// Which gathering each former event goes on as: the one that holds its first claim.
    private static Map<EventId, Gathering> heirs(
            List<Gathering> gatherings, Map<EventId, String> before) {
        var home = new HashMap<String, Gathering>();
        gatherings.forEach(g -> g.members().forEach(t -> home.put(t.id(), g)));
        var heirs = new LinkedHashMap<EventId, Gathering>();
        before.forEach(
                (event, anchor) -> {
                    var heir = home.get(anchor);
                    if (heir != null) {
                        heirs.put(event, heir);
                    }
                });
        return heirs;
    }

    private EventId settle(
            Family family,
            Gathering gathering,
            Map<String, Held> members,
            Map<EventId, Gathering> heirs) {
        var claimants =
                heirs.keySet().stream()
                        .filter(e -> heirs.get(e) == gathering)
                        .sorted(
                                Comparator.comparing((EventId e) -> known(e).born())
                                        .thenComparing(e -> e))
                        .toList();
        var first = gathering.members().getFirst();
        var id = claimants.isEmpty() ? born(family, first) : claimants.getFirst();
        var from = claimants.isEmpty() ? formerHome(gathering, members) : null;
        var held = new ArrayList<Held>();
        for (var testimony : gathering.members()) {
            held.add(proposed.move(Objects.requireNonNull(members.get(testimony.id())), id));
        }
        held.addAll(proposed.answers(held, id));
        judge(family, id, from, held);
        claimants.stream()
                .skip(1)
                .map(this::known)
                .forEach(loser -> changes.add(new EventChange(loser, loser.merged(id), now)));
        return id;
    }

    private void judge(Family family, EventId id, @Nullable EventId from, List<Held> held) {
        var old = world.book().event(id);
        var after =
                world.judge()
                        .judge(
                                id,
                                family,
                                held,
                                proposed.copiesOf(held),
                                world.time(),
                                old == null ? now : old.born(),
                                old == null ? from : old.splitFrom(),
                                old == null ? Links.NONE : old.links());
        if (!after.equals(old)) {
            changes.add(new EventChange(old, after, now));
        }
    }

    private Event known(EventId id) {
        return Objects.requireNonNull(world.book().event(id));
    }

    /// The event that claims of a new one were part of, or null.
    private @Nullable EventId formerHome(Gathering gathering, Map<String, Held> members) {
        return gathering.members().stream()
                .map(t -> Objects.requireNonNull(members.get(t.id())).event())
                .filter(e -> world.book().event(e) != null)
                .findFirst()
                .orElse(null);
    }

    /// Born under the name of its first claim; a name once used gets a number behind it.
    private EventId born(Family family, Testimony first) {
        var name = ContentHash.of(family.toString(), first.id()).value().substring(0, 16);
        var id = new EventId(name);
        for (var n = 2; world.book().event(id) != null || used(id); n++) {
            id = new EventId(name + "-" + n);
        }
        return id;
    }

    private boolean used(EventId id) {
        return changes.stream().anyMatch(c -> c.after().id().equals(id));
    }

    /// A former event without an heir has no claim left; one whose heir is another's was merged
    /// there already.
    private void ended(EventId old, @Nullable Gathering heir) {
        var event = world.book().event(old);
        if (heir == null && event != null && !used(old)) {
            changes.add(new EventChange(event, event.withdrawn(), now));
        }
    }

    Event judged(Event event, List<Held> members) {
        return world.judge()
                .judge(
                        event.id(),
                        event.family(),
                        members,
                        proposed.copiesOf(members),
                        now,
                        event.born(),
                        event.splitFrom(),
                        event.links());
    }
}
