package org.tocsin.event;

import java.time.Instant;

/// A claim that is gathered: what it says of its act, its event, and its place in canonical order.
/// What else it says lies with the testimonies. Each is the one of its claim: two are the same only
/// if they are one object.
final class Member implements Placed, Comparable<Member> {
    private final String id;
    private final EventId event;
    private final Slots slots;
    private final Instant at;
    private final int start;

    private Member(Held held, Slots slots) {
        var testimony = held.testimony();
        id = testimony.id();
        event = held.event();
        this.slots = slots;
        at = testimony.when();
        start = testimony.claim().start();
    }

    static Member of(Held held) {
        var testimony = held.testimony();
        return new Member(held, Slots.of(Family.of(testimony.claim()), testimony));
    }

    /// The event that it belongs to.
    EventId event() {
        return event;
    }

    Slots slots() {
        return slots;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Instant when() {
        return at;
    }

    @Override
    public String where() {
        return slots.article();
    }

    @Override
    public boolean headline() {
        return slots.title();
    }

    @Override
    public int start() {
        return start;
    }

    boolean before(Member other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Member other) {
        return CANONICAL.compare(this, other);
    }
}
