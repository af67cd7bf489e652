package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Token;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/// Which of a set's tries have a phrase that starts with a word. Each token of a sentence is asked
/// once for all of them, so that the tries, of which a token meets some thirty, need not ask again.
final class FirstWords {
    private final WordTable<Long> tries = new WordTable<>();
    private int marked;

    /// The tokens of a sentence, each with the tries that have a phrase starting with it.
    static final class Marked extends AbstractList<Token> implements RandomAccess {
        private final FirstWords words;
        private final Token[] tokens;
        private final long[] starts;

        private Marked(FirstWords words, List<Token> tokens) {
            this.words = words;
            this.tokens = tokens.toArray(Token[]::new);
            starts = new long[this.tokens.length];
            for (var i = 0; i < starts.length; i++) {
                starts[i] = words.of(this.tokens[i].text());
            }
        }

        @Override
        public Token get(int i) {
            return tokens[i];
        }

        @Override
        public int size() {
            return tokens.length;
        }

        /// Whether a trie has no phrase that starts with the token, as far as is known.
        ///
        /// @param by who gave the trie its mark
        boolean startsNone(int i, @Nullable FirstWords by, long mark) {
            return by == words && (starts[i] & mark) == 0;
        }
    }

    /// Takes the trie in, to which no phrase is added from now on; beyond sixty-four, tries are
    /// left as they are.
    void add(TokenTrie<?> trie) {
        if (marked < Long.SIZE) {
            var mark = 1L << marked++;
            trie.marked(this, mark);
            trie.eachFirstWord(word -> tries.put(word, of(word) | mark));
        }
    }

    /// The same tokens, marked.
    List<Token> mark(List<Token> tokens) {
        return new Marked(this, tokens);
    }

    private long of(String word) {
        var known = tries.get(word);
        return known == null ? 0 : known;
    }
}
