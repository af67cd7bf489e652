package org.tocsin.claim;

import org.tocsin.article.Words;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Whether people without a name are those told of before.
final class Resumed {
    private Resumed() {}

    /// "The sources" are those who spoke last; "sources" are where these were "military sources",
    /// "police sources" are others.
    static boolean by(Reading reading, Mention role, Attribution before) {
        return role.to() - role.from() == 1
                        && role.from() > 0
                        && reading.language.is("determiners", reading.word(role.from() - 1))
                || named(role, before);
    }

    /// By words that all stand in the other's name.
    static boolean named(Mention role, Attribution before) {
        return stems(before.source()).containsAll(stems(role.text()));
    }

    private static Set<String> stems(String name) {
        var stems = new HashSet<String>();
        for (var token : Words.tokens(name.toLowerCase(Locale.ROOT))) {
            var word = token.text();
            stems.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        }
        return stems;
    }
}
