package org.tocsin.claim;

import java.util.List;

/// "A pro-Ukraine group": with whom somebody sides names nobody who acts or speaks.
final class Sympathies {
    private static final List<String> SIDES = List.of("pro", "anti");

    private Sympathies() {}

    /// Whether such a word and a hyphen stand before a token, with no space between.
    static boolean stand(Lookahead ahead, int i) {
        return i > 1
                && SIDES.contains(ahead.word(i - 2))
                && ahead.word(i - 1).equals("-")
                && ahead.tokens().get(i - 2).end() == ahead.tokens().get(i - 1).start()
                && ahead.tokens().get(i - 1).end() == ahead.tokens().get(i).start();
    }
}
