package org.tocsin.article;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// One sentence, headline or bullet of a text, for all who read it: what every reader asks of it is
/// worked out once, when the first one asks. Not to be shared between threads.
public final class Sentence {
    private final int start;
    private final int end;
    private final String text;
    private final String plain;
    private final int paragraph;
    private @Nullable String lower;
    private @Nullable List<Token> tokens;

    /// As the other constructor, of words that stand alone.
    public Sentence(int start, int end, String text, int paragraph) {
        this(start, end, text, Words.plain(text), paragraph);
    }

    /// @param start first UTF-16 char (not code point) in the text that was split
    /// @param end the char after the last
    /// @param text exactly what stands there: `source.substring(start, end)`
    /// @param plain the same in plain form
    /// @param paragraph number of its paragraph, from 0, never falling
    Sentence(int start, int end, String text, String plain, int paragraph) {
        this.start = start;
        this.end = end;
        this.text = text;
        this.plain = plain;
        this.paragraph = paragraph;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public String text() {
        return text;
    }

    public int paragraph() {
        return paragraph;
    }

    /// The text in plain form: see [Words#plain].
    public String plain() {
        return plain;
    }

    /// The plain form in small letters.
    public String lower() {
        var known = lower;
        if (known == null) {
            known = plain.toLowerCase(Locale.ROOT);
            lower = known;
        }
        return known;
    }

    /// All tokens of the text: see [Words#tokens].
    public List<Token> tokens() {
        var known = tokens;
        if (known == null) {
            known = Words.ofPlain(plain, Integer.MAX_VALUE);
            tokens = known;
        }
        return known;
    }
}
