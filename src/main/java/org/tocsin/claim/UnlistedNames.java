package org.tocsin.claim;

import java.util.List;

/// Capitalised words that no list has, and what they belong to: the name of whoever fills a role,
/// or a longer name that only holds a state's. Where a headline gives every word a capital, one
/// tells no name.
final class UnlistedNames {
    private static final int MOST = 4;

    private final Lookahead ahead;
    private final Language language;
    private final boolean titled;

    UnlistedNames(Lookahead ahead) {
        this.ahead = ahead;
        this.language = ahead.language;
        this.titled = ahead.capitals.titled();
    }

    /// The end of a run of such words: somebody's name after a role. Several people have none, and
    /// in a headline the next word may be the verb.
    int end(int role) {
        if (titled && ahead.word(role - 1).endsWith("s")) {
            return role;
        }
        var at = role;
        while (at < role + MOST && unlisted(at) && !(titled && verbal(ahead.word(at)))) {
            at++;
        }
        return at;
    }

    /// "Merrill Lynch Canada", "Japan Air Lines": a name that only holds a state's.
    ///
    /// @param role whether a role follows, so that what stands behind is its name
    boolean around(int from, int to, boolean role) {
        var first = ahead.word(from);
        if (first.equals("us") || first.equals("uk") || ahead.capitals.shouting()) {
            return false;
        }
        if (titled) {
            return !role && (firm(to) || firm(to + 1));
        }
        var before = from > 1 && part(from - 1) && part(from - 2);
        var behind = !role && part(to) && part(to + 1);
        return before || behind;
    }

    private boolean firm(int i) {
        return language.is("firms", ahead.word(i));
    }

    private boolean verbal(String word) {
        return language.inflection.looksVerbal(word) || word.endsWith("ly");
    }

    private boolean part(int i) {
        var word = ahead.word(i);
        return unlisted(i)
                && !language.is("weekdays", word)
                && !language.is("months", word)
                && !language.is("boundaries", word)
                && !List.of("the", "a", "an", "but", "and").contains(word);
    }

    private boolean unlisted(int i) {
        return i < ahead.tokens().size()
                && ahead.capitals.capitalised(i)
                && ahead.anyName(i) == null
                && !language.is("prepositions", ahead.word(i))
                && language.cues.longest(ahead.tokens(), i) == null;
    }
}
