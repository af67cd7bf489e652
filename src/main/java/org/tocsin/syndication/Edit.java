package org.tocsin.syndication;

import org.jspecify.annotations.Nullable;

/// A sentence that rewrites one or two of another text.
final class Edit {
    private final int sentence;
    private final int from;
    private final int to;
    private final Wording wording;
    private final Wording counterpart;
    private final WordDiff diff;
    private @Nullable Change change;

    /// @param from first sentence of the other text that it rewrites
    /// @param to the one behind the last
    Edit(int sentence, int from, int to, Wording wording, Wording counterpart) {
        this.sentence = sentence;
        this.from = from;
        this.to = to;
        this.wording = wording;
        this.counterpart = counterpart;
        diff = WordDiff.of(wording.lower(), counterpart.lower());
    }

    int sentence() {
        return sentence;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /// The words that it replaces.
    String region() {
        return counterpart.text();
    }

    /// How many words of the sentence its counterpart does not have.
    int wordsAdded() {
        return diff.added().cardinality();
    }

    Change change() {
        var known = change;
        if (known == null) {
            known = Change.of(wording, counterpart, diff);
            change = known;
        }
        return known;
    }
}
