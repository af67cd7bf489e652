package org.tocsin.event;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// Finds the claims that may fit one ([Slots#fit]) without looking at all: by what both must share,
/// and by when.
///
/// Two that fit share an actor, unless one names none; then they share an article, a place below a
/// state or a narrow kind of weapon along with a recipient or a spoken date. They share a
/// recipient, unless one names none. Those with narrow times are found by their first day.
final class Nearby {
    private final Map<String, Times> byKey = new HashMap<>();

    void put(Member member) {
        for (var key : entries(member.slots())) {
            byKey.computeIfAbsent(key, _ -> new Times()).put(member);
        }
    }

    void remove(Member member) {
        for (var key : entries(member.slots())) {
            byKey.computeIfPresent(
                    key,
                    (_, times) -> {
                        times.remove(member);
                        return times.isEmpty() ? null : times;
                    });
        }
    }

    Set<Member> near(Slots slots) {
        var found = new HashSet<Member>();
        for (var key : questions(slots)) {
            var times = byKey.get(key);
            if (times != null) {
                times.collect(slots, found);
            }
        }
        return found;
    }

    /// Under which keys a claim is found.
    private static List<String> entries(Slots slots) {
        var keys = new ArrayList<String>();
        for (var actor : slots.actors()) {
            keys.add("actor " + actor);
            slots.recipients().forEach(whom -> keys.add("actor " + actor + " to " + whom));
            if (slots.recipients().isEmpty()) {
                keys.add("actor " + actor + " to nobody");
            }
        }
        for (var key : shared(slots)) {
            keys.add(key);
            if (slots.actors().isEmpty()) {
                keys.add("nameless " + key);
            }
        }
        return keys;
    }

    /// Under which keys those stand that may fit a claim.
    private static List<String> questions(Slots slots) {
        var keys = new ArrayList<String>();
        for (var actor : slots.actors()) {
            if (slots.recipients().isEmpty()) {
                keys.add("actor " + actor);
            } else {
                slots.recipients().forEach(whom -> keys.add("actor " + actor + " to " + whom));
                keys.add("actor " + actor + " to nobody");
            }
        }
        var among = slots.actors().isEmpty() ? "" : "nameless ";
        shared(slots).forEach(key -> keys.add(among + key));
        return keys;
    }

    /// What two claims can share beside an actor. Two places fit when one lies in the other, so the
    /// narrower one names the wider among its keys; the same holds for kinds of weapons.
    private static List<String> shared(Slots slots) {
        var keys = new ArrayList<String>();
        keys.add("article " + slots.article());
        if (slots.place() != null) {
            var line = slots.place().line();
            line.subList(0, line.size() - 1).forEach(code -> keys.add("place " + code));
        }
        if (slots.instrument() != null) {
            var line = slots.instrument().line();
            for (var code : line.subList(0, Math.max(0, line.size() - 2))) {
                slots.recipients().forEach(whom -> keys.add("by " + code + " to " + whom));
                if (slots.spokenDate()) {
                    keys.add("by " + code);
                }
            }
        }
        return keys;
    }

    /// Members under one key: by first day where the time is told to within [#WIDEST] days, apart
    /// where it is not.
    private static final class Times {
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
}
