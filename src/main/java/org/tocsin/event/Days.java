package org.tocsin.event;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// Members by first day where the time is told to within [#WIDEST] days, apart where it is not.
final class Days {
    private static final int NARROW = 9;
    private static final int WIDEST = 62;

    private final NavigableMap<LocalDate, Set<Member>> narrow = new TreeMap<>();
    private final NavigableMap<LocalDate, Set<Member>> wide = new TreeMap<>();
    private final Set<Member> loose = new HashSet<>();

    void put(Member member) {
        var date = member.slots().date();
        var days = days(member.slots());
        if (days < 0 || date == null || date.from() == null) {
            loose.add(member);
        } else {
            (days <= NARROW ? narrow : wide)
                    .computeIfAbsent(date.from(), _ -> new HashSet<>())
                    .add(member);
        }
    }

    void remove(Member member) {
        var date = member.slots().date();
        if (date == null || date.from() == null || days(member.slots()) < 0) {
            loose.remove(member);
        } else {
            var same = days(member.slots()) <= NARROW ? narrow : wide;
            same.computeIfPresent(
                    date.from(),
                    (_, members) -> {
                        members.remove(member);
                        return members.isEmpty() ? null : members;
                    });
        }
    }

    boolean isEmpty() {
        return narrow.isEmpty() && wide.isEmpty() && loose.isEmpty();
    }

    void collect(Slots slots, Set<Member> found) {
        found.addAll(loose);
        var date = slots.date();
        var from = date == null ? null : date.from();
        var to = date == null ? null : date.to();
        collect(narrow, from == null ? null : from.minusDays(NARROW), to, found);
        collect(wide, from == null ? null : from.minusDays(WIDEST), to, found);
    }

    private static void collect(
            NavigableMap<LocalDate, Set<Member>> days,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Set<Member> found) {
        var upTo = to == null ? days : days.headMap(to, true);
        var between = from == null ? upTo : upTo.tailMap(from, true);
        between.values().forEach(found::addAll);
    }

    /// How many days it may have been, or -1 when that is open or longer than [#WIDEST].
    private static int days(Slots slots) {
        var date = slots.date();
        if (date == null || date.from() == null || date.to() == null) {
            return -1;
        }
        var days = date.to().toEpochDay() - date.from().toEpochDay();
        return days > WIDEST ? -1 : (int) days;
    }
}
