package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Phrases that are looked for in a stretch of a sentence.
final class Phrases {
    private final TokenTrie<String> trie = new TokenTrie<>();

    Phrases(List<String> phrases) {
        phrases.forEach(phrase -> trie.add(phrase, phrase));
    }

    /// The first phrase that stands anywhere in the sentence but in a weapon's name, or null:
    /// "Storm Shadow" is no storm.
    @Nullable String outsideNames(Reading reading) {
        return first(reading, 0, reading.size(), true);
    }

    /// The first phrase that stands whole between two tokens, or null.
    @Nullable String in(Reading reading, int from, int to) {
        return first(reading, Math.max(0, from), Math.min(to, reading.size()), false);
    }

    private @Nullable String first(Reading reading, int from, int to, boolean overNames) {
        for (var i = from; i < to; i++) {
            var match = trie.longest(reading.tokens, i);
            if (match != null
                    && match.to() <= to
                    && !(overNames && insideName(reading, i, match.to()))) {
                return match.values().getFirst();
            }
        }
        return null;
    }

    /// Whether the words are only part of a weapon's name.
    static boolean insideName(Reading reading, int from, int to) {
        var name = reading.mentionAt(from);
        return name != null && name.weapon() != null && to - from < name.to() - name.from();
    }
}
