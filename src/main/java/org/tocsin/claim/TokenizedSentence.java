package org.tocsin.claim;

import org.tocsin.article.Sentence;
import org.tocsin.article.Token;
import org.tocsin.article.Words;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A sentence and its tokens, as far as it is read.
///
/// News is written in sentences of some thirty tokens. What goes on for longer than the limits is a
/// table, a dump or an attack: it is read to the last comma, semicolon or bracket within them, and
/// what lies behind is left and counted.
///
/// @param field `title` or `body`
/// @param sentence as much of it as is read
/// @param unread how many chars of the sentence are left
record TokenizedSentence(String field, Sentence sentence, List<Token> tokens, int unread) {
    static final int MOST_TOKENS = 250;
    static final int MOST_CHARS = 4_000;

    private static final Set<String> BOUNDARIES = Set.of(",", ";", ":", ")", "]", "\"");

    static TokenizedSentence of(String field, Sentence sentence, UnaryOperator<List<Token>> words) {
        var whole = sentence.text();
        if (whole.length() <= MOST_CHARS && sentence.tokens().size() <= MOST_TOKENS) {
            return new TokenizedSentence(field, sentence, words.apply(sentence.tokens()), 0);
        }
        var head = whole.substring(0, Math.min(whole.length(), MOST_CHARS));
        var tokens = Words.tokens(head, MOST_TOKENS + 1);
        var read = tokens.subList(0, cut(tokens));
        var end = read.isEmpty() ? 0 : read.getLast().end();
        var start = sentence.start();
        return new TokenizedSentence(
                field,
                new Sentence(start, start + end, whole.substring(0, end), sentence.paragraph()),
                words.apply(read),
                whole.length() - end);
    }

    int start() {
        return sentence.start();
    }

    String text() {
        return sentence.text();
    }

    int paragraph() {
        return sentence.paragraph();
    }

    /// Behind the last boundary in the second half, else before the last token, which may be torn.
    private static int cut(List<Token> tokens) {
        for (var i = tokens.size() - 2; i >= tokens.size() / 2; i--) {
            if (BOUNDARIES.contains(tokens.get(i).text())) {
                return i + 1;
            }
        }
        return Math.max(0, tokens.size() - 1);
    }
}
