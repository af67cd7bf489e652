package org.tocsin.claim.attribution;

import static org.tocsin.claim.attribution.WordClass.*;

/// Finds the noun phrases around a token: the plain ones, and those that prepositions and commas
/// make of them.
final class NounPhrases {
    private static final int LONGEST = 14;

    private final Passage passage;
    private final WordClass[] classes;
    private final Vocabulary words;
    private final int[] startOf;

    NounPhrases(Passage passage, WordClass[] classes, Vocabulary words) {
        this.passage = passage;
        this.classes = classes;
        this.words = words;
        startOf = new int[classes.length];
        java.util.Arrays.fill(startOf, -1);
        for (var s = 0; s < passage.sentences(); s++) {
            plain(passage.from(s), passage.to(s));
        }
    }

    private void plain(int from, int to) {
        for (var i = from; i < to; ) {
            var end = end(i, to);
            for (var k = i; k < end; k++) {
                startOf[k] = i;
            }
            i = Math.max(i + 1, end);
        }
    }

    /// Behind the plain noun phrase that starts at a token, or the token itself when none does.
    private int end(int from, int to) {
        var last = from;
        for (var i = from; i < to && goesOn(i, from); i++) {
            if (classes[i].head() || classes[i] == DETERMINER && i == from) {
                last = i + 1;
            } else if (classes[i] == POSSESSIVE && passage.word(i).startsWith("'")) {
                last = i + 1;
            } else if (classes[i] == POSSESSIVE && i == from) {
                last = i + 1;
            }
        }
        return last;
    }

    private boolean goesOn(int i, int from) {
        var at = classes[i];
        if (at == PRONOUN) {
            return i == from;
        }
        if (i > from && classes[i - 1] == PRONOUN) {
            return at == POSSESSIVE;
        }
        if (at == DETERMINER || at == POSSESSIVE && !passage.word(i).startsWith("'")) {
            return i == from || classes[i - 1] == DETERMINER;
        }
        if (at == COORDINATOR) {
            return i > from && passage.word(i).equals("&") && classes[i - 1] == NAME;
        }
        return at.nominal();
    }

    /// The first token of the plain noun phrase in which a token stands, or -1.
    int startOf(int i) {
        return i >= 0 && i < startOf.length ? startOf[i] : -1;
    }

    /// Behind the plain noun phrase that starts at or covers a token; the token itself when none
    /// does.
    int endOf(int i) {
        var at = i;
        while (at < startOf.length && startOf[at] >= 0 && startOf[at] == startOf(i)) {
            at++;
        }
        return at;
    }

    /// Behind the phrase with the prepositional phrases that follow it.
    int widened(int i, int limit) {
        var end = endOf(i);
        while (end < limit && end - i < LONGEST) {
            var next = end;
            if (classes[end] == PREPOSITION && !words.is("times", passage.word(end + 1))) {
                next = endOf(end + 1);
                if (next == end + 1) {
                    return end;
                }
            } else if (words.is("postpositive", passage.word(end))
                    && end + 1 < limit
                    && classes[end] == ADJECTIVE
                    && classes[end + 1] == PREPOSITION
                    && startOf(end + 2) == end + 2) {
                next = endOf(end + 2);
            } else if (classes[end] == COORDINATOR && startOf(end + 1) == end + 1) {
                next = endOf(end + 1);
                if (next < limit && verbal(next)) {
                    return end;
                }
            } else {
                return end;
            }
            end = next;
        }
        return Math.min(end, limit);
    }

    private boolean verbal(int i) {
        return classes[i] == VERB || classes[i].auxiliary();
    }

    /// The last word of a phrase before its first preposition, comma, relative pronoun or other
    /// mark: its head.
    int head(int from, int to) {
        var i = from;
        while (i < to
                && (classes[i] == QUOTE || classes[i] == BRACKET || classes[i] == PREPOSITION)) {
            i++;
        }
        var head = i;
        for (; i < to; i++) {
            switch (classes[i]) {
                case PREPOSITION, TO, COMMA, RELATIVE, COLON, STOP, DASH, BRACKET -> {
                    if (i > from) {
                        return head;
                    }
                }
                case POSSESSIVE, QUOTE, HYPHEN -> {
                    if (i == from) {
                        head = i;
                    }
                }
                default -> head = i;
            }
        }
        return Math.min(head, to - 1);
    }
}
