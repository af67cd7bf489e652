package org.tocsin.event;

import java.time.Instant;

/// A claim that is gathered, with what it says of its act; in canonical order. Each is the one of
/// its claim: two are the same only if they are one object.
final class Member implements Comparable<Member> {
    private final Held held;
    private final Slots slots;
    private final Instant at;

    private Member(Held held, Slots slots) {
        this.held = held;
        this.slots = slots;
        at = Gathering.place(held.testimony());
    }

    static Member of(Held held) {
        var testimony = held.testimony();
        return new Member(held, Slots.of(Family.of(testimony.claim()), testimony));
    }

    Held held() {
        return held;
    }

    Slots slots() {
        return slots;
    }

    String id() {
        return held.testimony().id();
    }

    boolean before(Member other) {
        return compareTo(other) < 0;
    }

    /// As [Gathering#CANONICAL], with the time worked out once.
    @Override
    public int compareTo(Member other) {
        var earlier = at.compareTo(other.at);
        return earlier != 0 || this == other
                ? earlier
                : Gathering.WITHIN.compare(held.testimony(), other.held.testimony());
    }
}
