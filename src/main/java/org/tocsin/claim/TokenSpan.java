package org.tocsin.claim;

import java.util.stream.IntStream;

/// A half-open range of the tokens of one sentence.
record TokenSpan(int from, int to) {
    boolean holds(int token) {
        return token >= from && token < to;
    }

    IntStream tokens() {
        return IntStream.range(from, to);
    }

    boolean overlaps(TokenSpan other) {
        return from < other.to && other.from < to;
    }
}
