package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Token;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The lists of phrases that rules look for anywhere in a sentence. A sentence is walked once for
/// all of them together, however many there are.
final class PhraseLists {
    private final Map<List<String>, Sought> lists = new HashMap<>();
    private final Map<String, BitSet> holders = new HashMap<>();
    private final TokenTrie<BitSet> phrases = new TokenTrie<>();

    /// One of the lists, by its number.
    final class Sought {
        private final int number;
        private final boolean asks;
        private final Phrases own;

        private Sought(int number, List<String> list) {
            this.number = number;
            asks = !list.isEmpty();
            own = new Phrases(list);
        }

        /// Whether one of its phrases stands anywhere in the sentence; an empty list asks for none.
        boolean met(Reading reading) {
            return !asks || found(reading).anywhere().get(number);
        }

        /// As [#met(Reading)], of words that nobody has read yet.
        boolean met(Held held) {
            return !asks || held.holds(number);
        }

        /// Whether one of its phrases stands anywhere but as part of a weapon's name or of who
        /// tells.
        boolean outsideNames(Reading reading) {
            return found(reading).outsideNames().get(number);
        }

        /// The first of its phrases in the sentence, or null.
        @Nullable String first(Reading reading) {
            return met(reading) ? own.in(reading, 0, reading.size()) : null;
        }

        /// The first that stands [#outsideNames], or null.
        @Nullable String firstOutsideNames(Reading reading) {
            return outsideNames(reading) ? own.outsideNames(reading) : null;
        }

        private Found found(Reading reading) {
            return reading.chances().found(PhraseLists.this);
        }
    }

    /// Numbers of the lists of which a sentence holds a phrase.
    record Found(BitSet anywhere, BitSet outsideNames) {}

    /// The lists that bare words hold a phrase of, looked for when the first one is asked for.
    final class Held {
        private final List<Token> tokens;
        private @Nullable BitSet numbers;

        private Held(List<Token> tokens) {
            this.tokens = tokens;
        }

        private boolean holds(int number) {
            var known = numbers;
            if (known == null) {
                var found = new BitSet(lists.size());
                walk(tokens, (_, match) -> match.values().forEach(found::or));
                known = found;
                numbers = known;
            }
            return known.get(number);
        }
    }

    /// Told of each phrase that stands among the tokens.
    private interface Visitor {
        void at(int from, TokenTrie.Match<BitSet> match);
    }

    TokenTrie<?> phrases() {
        return phrases;
    }

    /// A list to look for; equal ones are one.
    Sought list(List<String> list) {
        return lists.computeIfAbsent(list, this::added);
    }

    private Sought added(List<String> list) {
        var number = lists.size();
        list.forEach(phrase -> holders.computeIfAbsent(phrase, this::sought).set(number));
        return new Sought(number, list);
    }

    /// The numbers of the lists that hold a phrase.
    private BitSet sought(String phrase) {
        var numbers = new BitSet();
        phrases.add(phrase, numbers);
        return numbers;
    }

    /// What the tokens hold, wherever it stands.
    Held held(List<Token> tokens) {
        return new Held(tokens);
    }

    Found in(Reading reading) {
        var anywhere = new BitSet(lists.size());
        var outsideNames = new BitSet(lists.size());
        walk(
                reading.tokens,
                (from, match) -> {
                    var incidental = Phrases.incidental(reading, from, match.to());
                    for (var numbers : match.values()) {
                        anywhere.or(numbers);
                        if (!incidental) {
                            outsideNames.or(numbers);
                        }
                    }
                });
        return new Found(anywhere, outsideNames);
    }

    private void walk(List<Token> tokens, Visitor visitor) {
        for (var i = 0; i < tokens.size(); i++) {
            for (var match : phrases.all(tokens, i)) {
                visitor.at(i, match);
            }
        }
    }
}
