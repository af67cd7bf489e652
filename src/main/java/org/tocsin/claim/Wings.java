package org.tocsin.claim;

/// Tells fighters that fly from men who fight: whose the first are, the state before them tells.
final class Wings {
    private final Lookahead ahead;

    Wings(Lookahead ahead) {
        this.ahead = ahead;
    }

    /// "Turkish fighters flew over", "Iraqi fighters entered Saudi airspace".
    ///
    /// @param to the token behind the word
    boolean fly(int to) {
        if (!ahead.language.is("winged", ahead.word(to - 1))) {
            return false;
        }
        for (var i = 0; i < ahead.tokens().size(); i++) {
            if (ahead.language.is("airborne", ahead.word(i))
                    || ahead.language.is("flying", ahead.word(i))
                            && ahead.language.is("overhead", ahead.word(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
