package org.tocsin.claim;

/// Words between whose they are and the men themselves: "its last 300 soldiers".
final class Remnants {
    private static final int MOST = 3;

    private Remnants() {}

    /// Behind the words that only count or rank what follows.
    static int past(Lookahead ahead, int from) {
        var at = from;
        while (at < from + MOST
                && (ahead.language.is("remnants", ahead.word(at))
                        || ahead.language.counts(ahead.word(at)))) {
            at++;
        }
        return at;
    }
}
