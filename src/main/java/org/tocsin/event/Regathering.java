package org.tocsin.event;

import org.tocsin.event.Gathering.Suits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// Gathers a family's claims after some have come and gone, with the result that gathering all of
/// them in canonical order would have.
///
/// A claim's home depends on the earlier ones alone. So the walk begins at the first claim that
/// comes or goes, in canonical order, and looks again only at later claims to which a gathering
/// that changed before them can matter: those that leaned on what it lost, those that what it
/// gained contradicts, and those that it may now suit better than their home.
final class Regathering {
    /// In a larger gathering it is less work to look at all later claims than at those near it.
    private static final int FEW = 24;

    private final Shelf shelf;
    private final Map<EventId, Gathering> known = new HashMap<>();
    private final Map<String, Gathering> moved = new HashMap<>();
    private final Map<String, Member> instead = new HashMap<>();
    private final List<Member> placed = new ArrayList<>();
    private final Set<Gathering> changed = new LinkedHashSet<>();
    private final TreeSet<Member> toLookAt = new TreeSet<>();
    private final List<Step> steps = new ArrayList<>();

    /// A gathering that gained or lost a claim.
    private record Step(Gathering gathering, Member claim, boolean gained) {}

    private Regathering(Shelf shelf) {
        this.shelf = shelf;
    }

    /// The gatherings that are not as they were, in no order.
    ///
    /// @param gone claims on the shelf that stand no more
    /// @param come claims that are not on the shelf
    /// @param looked events to be looked at whether their claims change or not
    static List<Gathering> of(
            Shelf shelf, Collection<Member> gone, Collection<Member> come, Set<EventId> looked) {
        var regathering = new Regathering(shelf);
        looked.forEach(event -> regathering.changed.add(regathering.known(event)));
        var left = new HashMap<String, Member>();
        gone.forEach(member -> left.put(member.id(), member));
        var newly = new TreeSet<Member>();
        for (var member : come) {
            var old = left.get(member.id());
            if (old != null && old.compareTo(member) == 0 && old.slots().equals(member.slots())) {
                regathering.replace(old, member);
                left.remove(member.id());
            } else {
                newly.add(member);
            }
        }
        regathering.toLookAt.addAll(left.values());
        regathering.walk(left, newly);
        return List.copyOf(regathering.changed);
    }

    /// Told anew in other respects than those by which claims are gathered.
    private void replace(Member old, Member member) {
        var home = home(old);
        home.remove(old);
        home.add(member);
        moved.put(member.id(), home);
        instead.put(member.id(), member);
        changed.add(home);
    }

    private void walk(Map<String, Member> gone, TreeSet<Member> come) {
        while (!come.isEmpty() || !toLookAt.isEmpty()) {
            var next = toLookAt.isEmpty() ? null : toLookAt.first();
            if (next == null || !come.isEmpty() && come.first().before(next)) {
                arrive(Objects.requireNonNull(come.pollFirst()));
            } else {
                toLookAt.pollFirst();
                if (gone.containsKey(next.id())) {
                    leave(next);
                } else {
                    reconsider(instead.getOrDefault(next.id(), next));
                }
            }
        }
    }

    private void arrive(Member member) {
        join(member, home(member, Gathering.empty()));
        placed.add(member);
    }

    /// From where it was: told anew, it may stand elsewhere already.
    private void leave(Member member) {
        var home = known(member.event());
        home.remove(member);
        note(home, member, false);
    }

    private void join(Member member, Gathering home) {
        moved.put(member.id(), home);
        home.add(member);
        note(home, member, true);
    }

    private void note(Gathering gathering, Member member, boolean gained) {
        steps.add(new Step(gathering, member, gained));
        changed.add(gathering);
        lookAfter(gathering, member);
    }

    /// Later claims that belong to a gathering, or fit one in it, may stand otherwise now.
    private void lookAfter(Gathering gathering, Member member) {
        if (gathering.members().size() > FEW) {
            toLookAt.addAll(shelf.after(member));
            return;
        }
        later(gathering.members(), member);
        later(shelf.near(member), member);
        gathering.members().forEach(each -> later(shelf.near(each), member));
    }

    private void later(Collection<Member> claims, Member than) {
        for (var claim : claims) {
            if (than.before(claim) && shelf.holds(claim)) {
                toLookAt.add(claim);
            }
        }
    }

    private void reconsider(Member member) {
        var home = home(member);
        var next = leftAlone(member, home) ? challenged(member, home) : home(member, home);
        if (next != home) {
            home.remove(member);
            note(home, member, false);
            join(member, next);
        }
    }

    /// Whether nothing that happened to its home matters to it.
    private boolean leftAlone(Member member, Gathering home) {
        for (var step : steps) {
            if (step.gathering() == home) {
                var fine =
                        step.gained()
                                ? member.slots().agree(step.claim().slots())
                                : home.suitsStill(member, step.claim());
                if (!fine) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Its home, or a changed gathering that now suits it better.
    private Gathering challenged(Member member, Gathering home) {
        var best = home;
        Suits now = null;
        for (var step : steps) {
            if (step.gathering() != home && mayDraw(step, member)) {
                now = now == null ? home.suits(member) : now;
                var suits = step.gathering().suits(member);
                if (suits.betterThan(now)) {
                    best = step.gathering();
                    now = suits;
                }
            }
        }
        return best;
    }

    private static boolean mayDraw(Step step, Member member) {
        var agree = member.slots().agree(step.claim().slots());
        return step.gained()
                ? agree
                        && (member.slots().fit(step.claim().slots())
                                || member.slots().agreement(step.claim().slots()) > 0)
                : !agree;
    }

    /// The gathering that suits a claim best; where none does, its own if it is the first there.
    private Gathering home(Member member, Gathering own) {
        var best = own.startsBefore(member) ? null : own;
        var most = Suits.NOT;
        for (var gathering : candidates(member)) {
            var suits = gathering.suits(member);
            if (suits.betterThan(most)) {
                best = gathering;
                most = suits;
            }
        }
        return best == null ? Gathering.empty() : best;
    }

    private Set<Gathering> candidates(Member member) {
        var candidates = new LinkedHashSet<Gathering>();
        for (var other : shelf.near(member)) {
            if (other.before(member)) {
                candidates.add(home(other));
            }
        }
        placed.forEach(other -> candidates.add(home(other)));
        return candidates;
    }

    private Gathering home(Member member) {
        var now = moved.get(member.id());
        return now == null ? known(member.event()) : now;
    }

    private Gathering known(EventId event) {
        return known.computeIfAbsent(event, e -> Gathering.of(e, shelf.members(e)));
    }
}
