package org.tocsin.article;

/// Turns rising code point offsets into char offsets in one walk over the text.
final class CodePointCursor {
    private final String text;
    private int codePoint;
    private int at;

    CodePointCursor(String text) {
        this.text = text;
    }

    /// The char at which a code point starts; the text's length when it lies beyond.
    ///
    /// @param offset not smaller than the one asked before
    int charAt(int offset) {
        while (codePoint < offset && at < text.length()) {
            at += Character.charCount(text.codePointAt(at));
            codePoint++;
        }
        return at;
    }
}
