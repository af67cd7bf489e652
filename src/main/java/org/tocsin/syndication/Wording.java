package org.tocsin.syndication;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// A sentence in normal form, or several in a row, with what comparing asks of it more than once.
final class Wording {
    private final String text;
    private String @Nullable [] words;
    private String @Nullable [] lower;
    private @Nullable List<Facts.Fact> facts;

    Wording(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /// Its words as they are written. Not to be written to.
    String[] words() {
        var known = words;
        if (known == null) {
            known = text.split(" ", -1);
            words = known;
        }
        return known;
    }

    /// Its words in lower case. Not to be written to.
    String[] lower() {
        var known = lower;
        if (known == null) {
            known = text.toLowerCase(Locale.ROOT).split(" ", -1);
            lower = known;
        }
        return known;
    }

    /// What it states, in its places.
    List<Facts.Fact> facts() {
        var known = facts;
        if (known == null) {
            known = Facts.in(this);
            facts = known;
        }
        return known;
    }
}
