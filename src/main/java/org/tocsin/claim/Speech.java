package org.tocsin.claim;

import java.util.List;

/// Words put into somebody's mouth: the sources from outer to inner, the cue, and the tokens it
/// covers.
///
/// @param cueAt the token of the cue
/// @param negated "did not confirm"
/// @param possible "could confirm", "may have denied": no statement was made
record Speech(
        List<Attribution> sources,
        CueClass cue,
        String cueText,
        int cueAt,
        boolean negated,
        boolean possible,
        int from,
        int to) {
    /// The day on which something was said stands within this many tokens behind the cue.
    private static final int SAID_ON = 2;

    Speech {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("words that nobody says");
        }
    }

    boolean covers(int token) {
        return from <= token && token < to;
    }

    /// "Said on Saturday": whether a date tells when it was said.
    boolean saidOn(int date) {
        return date > cueAt && date - cueAt <= SAID_ON;
    }

    int width() {
        return to - from;
    }

    Speech within(int newFrom, int newTo) {
        return new Speech(sources, cue, cueText, cueAt, negated, possible, newFrom, newTo);
    }

    Speech as(CueClass other) {
        return new Speech(sources, other, cueText, cueAt, negated, possible, from, to);
    }

    Speech through(List<Attribution> more) {
        return new Speech(more, cue, cueText, cueAt, negated, possible, from, to);
    }
}
