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
        for (var i = 0; i < reading.size(); i++) {
            var match = trie.longest(reading.tokens, i);
            var name = match == null ? null : reading.mentionAt(i);
            if (match != null
                    && !(name != null
                            && name.weapon() != null
                            && match.to() - i < name.to() - name.from())) {
                return match.values().getFirst();
            }
        }
        return null;
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
