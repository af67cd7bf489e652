package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tocsin.article.Words;

import java.util.stream.IntStream;

/// What a marked token starts is found as if nobody had marked it.
class FirstWordsTest {
    private static final String TEXT = "Gunners fired long-range shells and long guns fired back.";

    private final TokenTrie<String> acts = trie("fired", "fired back");
    private final TokenTrie<String> things = trie("long range shells", "gunners", "guns");
    private final FirstWords words = new FirstWords();

    private static TokenTrie<String> trie(String... phrases) {
        var trie = new TokenTrie<String>();
        for (var phrase : phrases) {
            trie.add(phrase, phrase);
        }
        return trie;
    }

    @Test
    void findsThePhrasesThatAreFoundWithoutMarks() {
        var tokens = Words.tokens(TEXT);
        var before =
                IntStream.range(0, tokens.size())
                        .mapToObj(i -> acts.all(tokens, i) + " " + things.all(tokens, i))
                        .toList();
        words.add(acts);
        words.add(things);
        var marked = words.mark(tokens);

        assertThat(marked).isEqualTo(tokens);
        assertThat(
                        IntStream.range(0, marked.size())
                                .mapToObj(i -> acts.all(marked, i) + " " + things.all(marked, i))
                                .toList())
                .isEqualTo(before);
        assertThat(before).anyMatch(found -> found.contains("fired back"));
        assertThat(before).anyMatch(found -> found.contains("long range shells"));
    }

    @Test
    void looksUpWhatItDidNotMark() {
        var apart = trie("and");
        var others = trie("back");
        new FirstWords().add(others);
        words.add(acts);
        var marked = words.mark(Words.tokens(TEXT));

        assertThat(apart.longestAtEach(marked)).contains(apart.longest(marked, 6));
        assertThat(apart.longest(marked, 6)).isNotNull();
        assertThat(others.longest(marked, 10)).isNotNull();
    }

    @Test
    void asksNothingOfATrieThatHasNoPhraseWithTheWord() {
        words.add(acts);
        words.add(things);
        var marked = (FirstWords.Marked) words.mark(Words.tokens(TEXT));

        assertThat(marked.startsNone(0, words, 1)).isTrue();
        assertThat(marked.startsNone(0, words, 2)).isFalse();
        assertThat(marked.startsNone(1, words, 1)).isFalse();
        assertThat(marked.startsNone(1, new FirstWords(), 2)).isFalse();
    }

    @Test
    void readsEveryTrieBeyondTheSixtyFourth() {
        for (var i = 0; i < Long.SIZE; i++) {
            words.add(trie("none"));
        }
        words.add(acts);

        assertThat(acts.longest(words.mark(Words.tokens(TEXT)), 1)).isNotNull();
    }

    @Test
    void refusesAPhraseThatComesTooLate() {
        words.add(acts);

        assertThatThrownBy(() -> acts.add("shelled", "shelled"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("shelled");
    }
}
