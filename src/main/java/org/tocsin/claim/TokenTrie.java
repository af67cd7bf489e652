package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Token;
import org.tocsin.article.Words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/// Phrases found by walking tokens: the prefilter that every sentence meets first.
///
/// Hyphens are passed over on both sides, so that `long-range` and `long range` are one phrase. A
/// look-up costs the length of the longest phrase that starts at a token, whatever the number of
/// phrases held.
public final class TokenTrie<V> {
    private final Node<V> root = new Node<>();
    private @Nullable FirstWords marks;
    private long mark;

    /// What stands at a token: the values of the longest phrase, and the token after it.
    public record Match<V>(int to, List<V> values) {}

    private static final class Node<V> {
        private final WordTable<Node<V>> next = new WordTable<>();
        private final List<V> values = new ArrayList<>(1);

        private Node<V> made(String word) {
            var known = next.get(word);
            if (known != null) {
                return known;
            }
            var made = new Node<V>();
            next.put(word, made);
            return made;
        }
    }

    /// Adds one phrase; a phrase without a word is refused.
    public void add(String phrase, V value) {
        if (marks != null) {
            throw new IllegalStateException("'" + phrase + "' comes when first words are known");
        }
        var node = root;
        for (var token : Words.tokens(phrase)) {
            if (!token.text().equals("-")) {
                node = node.made(token.text());
            }
        }
        if (node == root) {
            throw new IllegalArgumentException("the phrase '" + phrase + "' holds no word");
        }
        node.values.add(value);
    }

    /// Every phrase that starts at the token, the longest first.
    List<Match<V>> all(List<Token> tokens, int from) {
        List<Match<V>> matches = Collections.emptyList(); // walking over it makes no iterator
        var node = first(tokens, from);
        for (var i = from + 1; node != null; i++) {
            if (!node.values.isEmpty()) {
                matches = matches.isEmpty() ? new ArrayList<>(1) : matches;
                matches.addFirst(new Match<>(i, node.values));
            }
            i = past(tokens, i);
            node = i < tokens.size() ? node.next.get(tokens.get(i).text()) : null;
        }
        return matches;
    }

    /// The longest phrase that starts at the token, or null.
    public @Nullable Match<V> longest(List<Token> tokens, int from) {
        var node = first(tokens, from);
        if (node == null) {
            return null;
        }
        Match<V> best = null;
        for (var i = from + 1; node != null; i++) {
            if (!node.values.isEmpty()) {
                best = new Match<>(i, node.values);
            }
            i = past(tokens, i);
            node = i < tokens.size() ? node.next.get(tokens.get(i).text()) : null;
        }
        return best;
    }

    /// The longest phrase that starts at each token, or null.
    @SuppressWarnings({"unchecked", "NullAway"}) // an array of what may be null, written here alone
    @Nullable Match<V>[] longestAtEach(List<Token> tokens) {
        var matches = (Match<V>[]) new Match<?>[tokens.size()];
        for (var i = 0; i < matches.length; i++) {
            matches[i] = longest(tokens, i);
        }
        return matches;
    }

    /// From now on tokens that [FirstWords] marked are looked up only where they bear the mark.
    void marked(FirstWords words, long mark) {
        marks = words;
        this.mark = mark;
    }

    void eachFirstWord(Consumer<String> word) {
        root.next.eachWord(word);
    }

    private @Nullable Node<V> first(List<Token> tokens, int from) {
        var none =
                from >= tokens.size()
                        || tokens instanceof FirstWords.Marked marked
                                && marked.startsNone(from, marks, mark);
        return none ? null : root.next.get(tokens.get(from).text());
    }

    /// The next token that is no hyphen.
    private static int past(List<Token> tokens, int from) {
        var at = from;
        while (at < tokens.size() && tokens.get(at).text().equals("-")) {
            at++;
        }
        return at;
    }
}
