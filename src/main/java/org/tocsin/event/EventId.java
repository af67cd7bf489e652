package org.tocsin.event;

/// Names an event from its birth on; splits and merges never rename one.
public record EventId(String value) implements Comparable<EventId> {
    public EventId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an event id must not be blank");
        }
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
