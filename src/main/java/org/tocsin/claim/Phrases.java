package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Phrases that are looked for in a stretch of a sentence.
final class Phrases {
    private final TokenTrie<String> trie = new TokenTrie<>();

    Phrases(List<String> phrases) {
        phrases.forEach(phrase -> trie.add(phrase, phrase));
    }

    /// The first phrase that stands whole between two tokens, or null.
    @Nullable String in(Reading reading, int from, int to) {
        for (var i = Math.max(0, from); i < Math.min(to, reading.size()); i++) {
            var match = trie.longest(reading.tokens, i);
            if (match != null && match.to() <= to) {
                return match.values().getFirst();
            }
        }
        return null;
    }
}
