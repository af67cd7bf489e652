package org.tocsin.claim;

import java.util.List;

/// A weapon or means: its name in the lexicon and what it is, from itself to the widest class.
///
/// `[ATACMS, ballistic-missile, missile, weapon]`: two instruments fit when one stands in the
/// other's line.
public record Instrument(String text, List<String> line) {
    public Instrument {
        if (line.isEmpty()) {
            throw new IllegalArgumentException("instrument '" + text + "' needs its class line");
        }
        line = List.copyOf(line);
    }

    /// The lexicon's name.
    public String code() {
        return line.getFirst();
    }

    /// Whether one is the other or a kind of it.
    public boolean fits(Instrument other) {
        return line.contains(other.code()) || other.line.contains(code());
    }
}
