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
        private final Phrases own;

        private Sought(int number, List<String> list) {
            this.number = number;
            own = new Phrases(list);
        }

        /// Whether one of its phrases stands anywhere in the sentence.
        boolean in(Reading reading) {
            return found(reading).anywhere().get(number);
        }

        /// Whether it is among the lists of which a phrase is held.
        boolean in(BitSet held) {
            return held.get(number);
        }

        /// As [#in(Reading)], but for phrases that are only part of a weapon's name or of who
        /// tells.
        boolean outsideNames(Reading reading) {
            return found(reading).outsideNames().get(number);
        }

        /// The first of its phrases in the sentence, or null.
        @Nullable String first(Reading reading) {
            return in(reading) ? own.in(reading, 0, reading.size()) : null;
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

    /// The numbers of the lists that the tokens hold a phrase of, wherever it stands.
    BitSet held(List<Token> tokens) {
        var held = new BitSet(lists.size());
        for (var i = 0; i < tokens.size(); i++) {
            for (var match : phrases.all(tokens, i)) {
                match.values().forEach(held::or);
            }
        }
        return held;
    }

    Found in(Reading reading) {
        var anywhere = new BitSet(lists.size());
        var outsideNames = new BitSet(lists.size());
        for (var i = 0; i < reading.size(); i++) {
            for (var match : phrases.all(reading.tokens, i)) {
                var incidental = Phrases.incidental(reading, i, match.to());
                for (var numbers : match.values()) {
                    anywhere.or(numbers);
                    if (!incidental) {
                        outsideNames.or(numbers);
                    }
                }
            }
        }
        return new Found(anywhere, outsideNames);
    }
}
