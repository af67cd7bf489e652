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

    /// Where it stands, or null.
    @Nullable TokenSpan at(Reading reading, int from, int to) {
        for (var i = Math.max(0, from); i < Math.min(to, reading.size()); i++) {
            var match = trie.longest(reading.tokens, i);
            if (match != null && match.to() <= to) {
                return new TokenSpan(i, match.to());
            }
        }
        return null;
    }

    private @Nullable String first(Reading reading, int from, int to, boolean overNames) {
        for (var i = from; i < to; i++) {
            var match = trie.longest(reading.tokens, i);
            if (match != null
                    && match.to() <= to
                    && !(overNames && incidental(reading, i, match.to()))) {
                return match.values().getFirst();
            }
        }
        return null;
    }

    /// Whether the words tell nothing of what a sentence is about: they are only part of a weapon's
    /// name, or name who tells it.
    static boolean incidental(Reading reading, int from, int to) {
        return insideName(reading, from, to) || witness(reading, from, to);
    }

    /// "Killing nine people, doctors said", "according to aid workers": no doctors' strike, and no
    /// union.
    private static boolean witness(Reading reading, int from, int to) {
        if (!reading.language.is("witnesses", reading.word(to - 1))) {
            return false;
        }
        return reading.language.is("relieving", reading.word(from - 1))
                || tells(reading.cue(to))
                || reading.word(from - 1).equals("to")
                        && reading.word(from - 2).equals("according");
    }

    private static boolean tells(TokenTrie.@Nullable Match<Language.Cue> verb) {
        return verb != null && verb.values().getFirst().type() == CueClass.SAY;
    }

    private static boolean insideName(Reading reading, int from, int to) {
        var name = reading.mentionAt(from);
        return name != null && name.weapon() != null && to - from < name.to() - name.from();
    }
}
