package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Token;
import org.tocsin.article.Words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Phrases found by walking tokens: the prefilter that every sentence meets first.
///
/// Hyphens are passed over on both sides, so that `long-range` and `long range` are one phrase. A
/// look-up costs the length of the longest phrase that starts at a token, whatever the number of
/// phrases held.
final class TokenTrie<V> {
    private static final int FIRST_WORDS = 1 << 16;

    private final Node<V> root = new Node<>();

    /// Which first words there can be, by their hashes: most tokens of a text open no phrase, and
    /// learn that here.
    private final BitSet firsts = new BitSet(FIRST_WORDS);

    /// What stands at a token: the values of the longest phrase, and the token after it.
    record Match<V>(int to, List<V> values) {}

    private static final class Node<V> {
        final Map<String, Node<V>> next = new HashMap<>(2);
        final List<V> values = new ArrayList<>(1);
    }

    /// Adds one phrase; a phrase without a word is refused.
    void add(String phrase, V value) {
        var node = root;
        for (var token : Words.tokens(phrase)) {
            if (!token.text().equals("-")) {
                if (node == root) {
                    firsts.set(place(token.text()));
                }
                node = node.next.computeIfAbsent(token.text(), _ -> new Node<>());
            }
        }
        if (node == root) {
            throw new IllegalArgumentException("the phrase '" + phrase + "' holds no word");
        }
        node.values.add(value);
    }

    /// Every phrase that starts at the token, the longest first.
    List<Match<V>> all(List<Token> tokens, int from) {
        var matches = new ArrayList<Match<V>>();
        if (from >= tokens.size() || !firsts.get(place(tokens.get(from).text()))) {
            return matches;
        }
        var node = root;
        for (var i = from; i < tokens.size() && node != null; i++) {
            var word = tokens.get(i).text();
            if (!word.equals("-") || i == from) {
                node = node.next.get(word);
                if (node != null && !node.values.isEmpty()) {
                    matches.addFirst(new Match<>(i + 1, node.values));
                }
            }
        }
        return matches;
    }

    private static int place(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 16) & FIRST_WORDS - 1;
    }

    /// The longest phrase that starts at the token, or null.
    @Nullable Match<V> longest(List<Token> tokens, int from) {
        if (from < tokens.size() && !firsts.get(place(tokens.get(from).text()))) {
            return null;
        }
        Match<V> best = null;
        var node = root;
        for (var i = from; i < tokens.size(); i++) {
            var word = tokens.get(i).text();
            if (word.equals("-") && i > from) {
                continue;
            }
            node = node.next.get(word);
            if (node == null) {
                return best;
            }
            if (!node.values.isEmpty()) {
                best = new Match<>(i + 1, node.values);
            }
        }
        return best;
    }
}
