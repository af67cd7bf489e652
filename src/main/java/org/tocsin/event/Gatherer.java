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
    private @Nullable Ruling ruling;

    Gatherer(World world, Instant now) {
        this.world = world;
        this.now = now;
        proposed = new Proposed(world.book());
    }

    Gatherer with(List<Held> newly) {
        newly.forEach(proposed::put);
        return this;
    }

    Gatherer with(Ruling by) {
        ruling = by;
        proposed.rule(by);
        return this;
    }

    /// An event as a person has ruled on it.
    Gatherer ruled(Event event, Ruling by) {
        changes.add(new EventChange(event, event.ruled(by), now));
        return with(by);
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
        return proposed.with(linked().stream().map(c -> c.by(ruling)).toList(), now);
    }

    /// The changes with how they stand to each other.
    List<EventChange> linked() {
        return new Linker(world.book(), proposed, changes, now).linked();
    }

    /// Gathers what the record touches anew.
    Gatherer gathered() {
        proposed.touched().forEach(this::gather);
        return this;
    }

    private void gather(Family family, Touched touched) {
        var all = touched.gathered(world.book().shelf(family));
        var gatherings =
                all.stream()
                        .filter(g -> !g.members().isEmpty())
                        .sorted(Comparator.comparing((Gathering g) -> g.members().first()))
                        .toList();
        var heirs = heirs(gatherings);
        var survivors = new LinkedHashSet<EventId>();
        for (var gathering : gatherings) {
            survivors.add(settle(family, gathering, heirs));
        }
        for (var gathering : all) {
            var old = gathering.former();
            if (old != null && !survivors.contains(old)) {
                ended(old, heirs.get(old));
            }
        }
    }

    /// Which gathering each former event goes on as: the one that holds its first claim that still
    /// stands.
    private Map<EventId, Gathering> heirs(List<Gathering> gatherings) {
        var firsts = new HashMap<EventId, Member>();
        var heirs = new LinkedHashMap<EventId, Gathering>();
        for (var gathering : gatherings) {
            for (var member : gathering.members()) {
                var event = member.event();
                var first = firsts.get(event);
                if (first == null || member.before(first)) {
                    firsts.put(event, member);
                    heirs.put(event, gathering);
                }
            }
        }
        return heirs;
    }

    private EventId settle(Family family, Gathering gathering, Map<EventId, Gathering> heirs) {
        var claimants =
                heirs.keySet().stream()
                        .filter(e -> heirs.get(e) == gathering)
                        .map(world.book()::event)
                        .filter(e -> e != null && e.family().equals(family))
                        .map(Objects::requireNonNull)
                        .sorted(Comparator.comparing(Event::born).thenComparing(Event::id))
                        .toList();
        var first = gathering.members().first().id();
        var id = claimants.isEmpty() ? born(family, first) : claimants.getFirst().id();
        var from = claimants.isEmpty() ? formerHome(gathering) : null;
        var held = new ArrayList<Held>();
        for (var member : gathering.members()) {
            held.add(proposed.move(member, id));
        }
        held.addAll(proposed.answers(held, id));
        judge(family, id, from, held, ruling(id, claimants));
        claimants.stream()
                .skip(1)
                .forEach(loser -> changes.add(new EventChange(loser, loser.merged(id), now)));
        return id;
    }

    /// A person's word on an event holds until one joins it of which nobody has said so.
    private @Nullable Ruling ruling(EventId id, List<Event> claimants) {
        if (claimants.isEmpty()) {
            return world.book().ruling(id);
        }
        return claimants.stream().allMatch(e -> e.ruling() != null)
                ? claimants.getFirst().ruling()
                : null;
    }

    private void judge(
            Family family,
            EventId id,
            @Nullable EventId from,
            List<Held> held,
            @Nullable Ruling ruling) {
        var old = world.book().event(id);
        var copies = proposed.copiesOf(held);
        var judge = world.judge();
        var after =
                old == null
                        ? judge.judge(id, family, held, copies, world.time(), now, from)
                        : judge.judge(old, held, copies, world.time());
        after = after.ruled(ruling);
        if (!after.equals(old)) {
            changes.add(new EventChange(old, after, now));
        }
    }

    /// The event that claims of a new one were part of, or null.
    private @Nullable EventId formerHome(Gathering gathering) {
        return gathering.members().stream()
                .map(member -> member.event())
                .filter(e -> world.book().event(e) != null)
                .findFirst()
                .orElse(null);
    }

    /// Born under the name of its first claim; a name once used gets a number behind it.
    private EventId born(Family family, String first) {
        var name = ContentHash.of(family.toString(), first).value().substring(0, 16);
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

    /// Judges an event anew, of whose claims none has changed.
    Gatherer judged(Event event) {
        var members = world.members(event.id());
        var after = world.judge().judge(event, members, proposed.copiesOf(members), now);
        changes.add(new EventChange(event, after, now));
        return this;
    }
}
