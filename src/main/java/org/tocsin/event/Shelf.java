package org.tocsin.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/// The gathered claims of one family: in canonical order, by event, and by what they share.
final class Shelf {
    private final NavigableSet<Member> all = new TreeSet<>();
    private final Map<EventId, NavigableSet<Member>> byEvent = new HashMap<>();
    private final Nearby nearby = new Nearby();

    void put(Member member) {
        all.add(member);
        byEvent.computeIfAbsent(member.event(), _ -> new TreeSet<>()).add(member);
        nearby.put(member);
    }

    /// Takes one off.
    ///
    /// @return whether none is left
    boolean without(Member member) {
        all.remove(member);
        byEvent.computeIfPresent(
                member.event(),
                (_, members) -> {
                    members.remove(member);
                    return members.isEmpty() ? null : members;
                });
        nearby.remove(member);
        return all.isEmpty();
    }

    /// All behind one.
    NavigableSet<Member> after(Member one) {
        return all.tailSet(one, false);
    }

    boolean holds(Member member) {
        return all.contains(member);
    }

    /// Of an event, not to be changed.
    NavigableSet<Member> members(EventId event) {
        var members = byEvent.get(event);
        return members == null
                ? Collections.emptyNavigableSet()
                : Collections.unmodifiableNavigableSet(members);
    }

    /// All that may mean the same act as one, and some that do not.
    Set<Member> near(Member member) {
        return nearby.near(member.slots());
    }
}
