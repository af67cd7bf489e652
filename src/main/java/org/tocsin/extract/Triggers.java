package org.tocsin.extract;

import java.util.List;
import java.util.Locale;

/// Pieces of words without one of which a costly pattern cannot match.
///
/// @param pieces in lower case
record Triggers(List<String> pieces) {
    Triggers {
        pieces = List.copyOf(pieces);
    }

    static Triggers of(String... pieces) {
        return new Triggers(List.of(pieces));
    }

    /// Whether a text holds one, in any letter case.
    boolean within(String text) {
        return in(text.toLowerCase(Locale.ROOT));
    }

    /// As [#within], of a text in lower case.
    boolean in(String lower) {
        for (var piece : pieces) {
            if (lower.contains(piece)) {
                return true;
            }
        }
        return false;
    }
}
