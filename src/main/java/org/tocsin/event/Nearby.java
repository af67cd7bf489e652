package org.tocsin.event;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the claims that may fit one ([Slots#fit]) without looking at all: by what both must share,
/// and by when.
///
/// Two that fit share an actor, unless one names none; then they share an article, a place below a
/// state or a narrow kind of weapon along with a recipient or a spoken date. They share a
/// recipient, unless one names none. Those with narrow times are found by their first day.
final class Nearby {
    private final Map<Key, Times> byKey = new HashMap<>();

    /// What claims share.
    ///
    /// @param nameless whether those that share it name no actor
    /// @param what a code, or an article's id
    /// @param whom a recipient's code; empty for any, or for none where the kind says so
    private record Key(boolean nameless, Kind kind, String what, String whom) {
        Key(Kind kind, String what) {
            this(false, kind, what, "");
        }

        Key(Kind kind, String what, String whom) {
            this(false, kind, what, whom);
        }

        Key ofNameless() {
            return new Key(true, kind, what, whom);
        }
    }

    private enum Kind {
        ACTOR,
        ACTOR_TO,
        ACTOR_TO_NOBODY,
        ARTICLE,
        PLACE,
        MEANS,
        MEANS_TO
    }

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
    private static List<Key> entries(Slots slots) {
        var keys = new ArrayList<Key>();
        for (var actor : slots.actors()) {
            keys.add(new Key(Kind.ACTOR, actor));
            slots.recipients().forEach(whom -> keys.add(new Key(Kind.ACTOR_TO, actor, whom)));
            if (slots.recipients().isEmpty()) {
                keys.add(new Key(Kind.ACTOR_TO_NOBODY, actor));
            }
        }
        for (var key : shared(slots)) {
            keys.add(key);
            if (slots.actors().isEmpty()) {
                keys.add(key.ofNameless());
            }
        }
        return keys;
    }

    /// Under which keys those stand that may fit a claim.
    private static List<Key> questions(Slots slots) {
        var keys = new ArrayList<Key>();
        for (var actor : slots.actors()) {
            if (slots.recipients().isEmpty()) {
                keys.add(new Key(Kind.ACTOR, actor));
            } else {
                slots.recipients().forEach(whom -> keys.add(new Key(Kind.ACTOR_TO, actor, whom)));
                keys.add(new Key(Kind.ACTOR_TO_NOBODY, actor));
            }
        }
        for (var key : shared(slots)) {
            keys.add(slots.actors().isEmpty() ? key : key.ofNameless());
        }
        return keys;
    }

    /// What two claims can share beside an actor. Two places fit when one lies in the other, so the
    /// narrower one names the wider among its keys; the same holds for kinds of weapons.
    private static List<Key> shared(Slots slots) {
        var keys = new ArrayList<Key>();
        keys.add(new Key(Kind.ARTICLE, slots.article()));
        if (slots.place() != null) {
            var line = slots.place().line();
            line.subList(0, line.size() - 1).forEach(code -> keys.add(new Key(Kind.PLACE, code)));
        }
        if (slots.instrument() != null) {
            var line = slots.instrument().line();
            for (var code : line.subList(0, Math.max(0, line.size() - 2))) {
                slots.recipients().forEach(whom -> keys.add(new Key(Kind.MEANS_TO, code, whom)));
                if (slots.spokenDate()) {
                    keys.add(new Key(Kind.MEANS, code));
                }
            }
        }
        return keys;
    }

    /// Members under one key, in a list while they are few; then by [Days].
    private static final class Times {
        private static final int FEW = 8;

        private List<Member> few = List.of();
        private @Nullable Days many;

        void put(Member member) {
            if (many == null && few.size() == FEW) {
                many = new Days();
                few.forEach(many::put);
                few = List.of();
            }
            if (many == null) {
                var more = new ArrayList<>(few);
                more.add(member);
                few = List.copyOf(more);
            } else {
                many.put(member);
            }
        }

        void remove(Member member) {
            if (many == null) {
                few = List.copyOf(few.stream().filter(each -> each != member).toList());
            } else {
                many.remove(member);
            }
        }

        boolean isEmpty() {
            return few.isEmpty() && (many == null || many.isEmpty());
        }

        void collect(Slots slots, Set<Member> found) {
            found.addAll(few);
            if (many != null) {
                many.collect(slots, found);
            }
        }
    }
}
