package org.tocsin.event;

import java.time.Instant;

/// A claim that is gathered: what it says of its act, its event, and its place in canonical order.
/// What else it says lies with the testimonies. Each is the one of its claim: two are the same only
/// if they are one object.
final class Member implements Comparable<Member> {
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
        at = Gathering.place(testimony);
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

    String id() {
        return id;
    }

    boolean before(Member other) {
        return compareTo(other) < 0;
    }

    /// As [Gathering#CANONICAL].
    @Override
    public int compareTo(Member other) {
        var earlier = at.compareTo(other.at);
        return earlier != 0 || this == other ? earlier : within(other);
    }

    private int within(Member other) {
        var article = slots.article().compareTo(other.slots.article());
        if (article != 0) {
            return article;
        }
        if (slots.title() != other.slots.title()) {
            return slots.title() ? -1 : 1;
        }
        return start == other.start ? id.compareTo(other.id) : Integer.compare(start, other.start);
    }
}
