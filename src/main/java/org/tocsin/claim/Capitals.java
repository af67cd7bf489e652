package org.tocsin.claim;

import org.tocsin.article.Token;

import java.util.List;

/// How the tokens of one sentence are written: in capitals, with one, or in small letters.
final class Capitals {
    private final String text;
    private final List<Token> tokens;

    Capitals(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /// The first sign of a token.
    int first(int i) {
        return text.codePointAt(tokens.get(i).start());
    }

    int length(int i) {
        return tokens.get(i).end() - tokens.get(i).start();
    }

    boolean startsWithCapital(int i) {
        return Character.isUpperCase(first(i));
    }

    /// One capital will do: "al-Assad", "von der Leyen".
    boolean anyStartsWithCapital(int from, int to) {
        for (var i = from; i < to; i++) {
            if (startsWithCapital(i)) {
                return true;
            }
        }
        return false;
    }

    /// As a name is; a letter that stands alone may be anything.
    boolean capitalised(int i) {
        return length(i) > 1 && startsWithCapital(i);
    }

    /// More than one capital in a token.
    boolean several(int i) {
        var token = tokens.get(i);
        return text.substring(token.start(), token.end())
                        .chars()
                        .filter(Character::isUpperCase)
                        .count()
                > 1;
    }

    /// A headline in capitals.
    boolean shouting() {
        return text.chars().noneMatch(Character::isLowerCase);
    }
}
