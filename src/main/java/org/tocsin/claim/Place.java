package org.tocsin.claim;

import java.util.List;

/// Where: the place in the lexicon and what it lies in, from itself outwards (`[RU-BRY, RUS]`).
public record Place(String text, List<String> line) {
    public Place {
        if (line.isEmpty()) {
            throw new IllegalArgumentException("place '" + text + "' needs its line");
        }
        line = List.copyOf(line);
    }

    /// The lexicon's code.
    public String code() {
        return line.getFirst();
    }

    /// Whether one is the other or lies in it.
    public boolean fits(Place other) {
        return line.contains(other.code()) || other.line.contains(code());
    }
}
