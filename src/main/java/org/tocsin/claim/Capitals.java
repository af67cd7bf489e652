package org.tocsin.claim;

import org.tocsin.article.Token;

import java.util.List;

/// How the tokens of one sentence are written: in capitals, with one, or in small letters.
final class Capitals {
    /// Headlines write shorter words small.
    private static final int LONG = 4;

    /// Fewer long words are too few to tell.
    private static final int SEVERAL = 4;

    private final String text;
    private final List<Token> tokens;
    private final boolean titled;

    Capitals(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        titled = isTitled();
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

    /// "Angola Launches Strikes on Border Towns": every long word has a capital, but a few that
    /// stand between names, so that a capital tells no name.
    boolean titled() {
        return titled;
    }

    private boolean isTitled() {
        var words = 0;
        var small = 0;
        for (var i = 0; i < tokens.size(); i++) {
            if (length(i) >= LONG && Character.isLetter(first(i))) {
                words++;
                small += startsWithCapital(i) ? 0 : 1;
            }
        }
        return words >= SEVERAL && small * SEVERAL < words;
    }
}
