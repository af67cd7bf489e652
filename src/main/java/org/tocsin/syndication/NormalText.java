package org.tocsin.syndication;

import org.tocsin.article.Token;
import org.tocsin.article.Words;

import java.util.List;
import java.util.Locale;

/// The form in which sentences are compared: words and numbers, single spaces, no marks.
///
/// Letter case stays, since a capital tells a name; comparing is done in lower case. Possessives
/// fall away, also those parted from their word: `The U.S.'s aid` is `The US aid`.
final class NormalText {
    private NormalText() {}

    static String of(String sentence) {
        return of(sentence, Words.tokens(sentence));
    }

    /// @param tokens all of the sentence
    static String of(String sentence, List<Token> tokens) {
        var normal = new StringBuilder(sentence.length());
        for (var token : tokens) {
            boolean word = Character.isLetterOrDigit(token.text().codePointAt(0));
            if (word && !token.text().equals("s")) {
                if (!normal.isEmpty()) {
                    normal.append(' ');
                }
                normal.append(cased(sentence, token));
            }
        }
        return normal.toString();
    }

    private static String cased(String sentence, Token token) {
        boolean capital = Character.isUpperCase(sentence.charAt(token.start()));
        if (!capital) {
            return token.text();
        }
        int written = token.end() - token.start();
        return written == token.text().length()
                ? sentence.substring(token.start(), token.end()).replace('’', '\'')
                : token.text().toUpperCase(Locale.ROOT);
    }

    static int words(String normal) {
        int spaces = 0;
        for (int i = normal.indexOf(' '); i >= 0; i = normal.indexOf(' ', i + 1)) {
            spaces++;
        }
        return normal.isEmpty() ? 0 : spaces + 1;
    }
}
