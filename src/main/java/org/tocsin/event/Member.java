package org.tocsin.event;

/// A claim that is gathered, with what it says of its act; in canonical order. Each is the one of
/// its claim: two are the same only if they are one object.
final class Member implements Comparable<Member> {
    private final Held held;
    private final Slots slots;

    private Member(Held held, Slots slots) {
        this.held = held;
        this.slots = slots;
    }

    static Member of(Held held) {
        var testimony = held.testimony();
        return new Member(held, Slots.of(Family.of(testimony.claim()), testimony));
    }

    /// The same claim in another event.
    Member in(Held other) {
        return new Member(other, slots);
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

    @Override
    public int compareTo(Member other) {
        return Gathering.CANONICAL.compare(held.testimony(), other.held.testimony());
    }
}
