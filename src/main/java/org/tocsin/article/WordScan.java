package org.tocsin.article;

/// Finds where the token that starts at a char ends. Offsets are chars of a plain text.
final class WordScan {
    private static final char FIRST_BEYOND_ASCII = 0x80;
    private static final boolean[] WORD_PARTS = wordParts();

    private final String text;

    WordScan(String plain) {
        text = plain;
    }

    private static boolean[] wordParts() {
        var parts = new boolean[FIRST_BEYOND_ASCII];
        for (char c = 0; c < FIRST_BEYOND_ASCII; c++) {
            parts[c] = Character.isLetterOrDigit(c);
        }
        return parts;
    }

    /// The next char that starts a token, or the text's length.
    int skip(int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            int point = c < FIRST_BEYOND_ASCII ? c : text.codePointAt(at);
            if (!isBlank(point)) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean isBlank(int c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7f;
        }
        return Character.isWhitespace(c) || Character.isISOControl(c) || isInvisible(c);
    }

    static boolean isInvisible(int c) {
        return c >= 0x80 && Character.getType(c) == Character.FORMAT;
    }

    /// @param touches whether the token before ends where this one starts
    int end(int start, boolean touches) {
        int c = text.codePointAt(start);
        if (isWordPart(c)) {
            int acronym = acronymEnd(start);
            return acronym > start ? acronym : wordEnd(start);
        }
        if (c == '\'' && touches && possessive(start)) {
            return start + 2;
        }
        return c == '\'' && isQuoteAt(start + 1) ? start + 2 : start + Character.charCount(c);
    }

    /// Wire copy writes a double quote as two single ones.
    private boolean isQuoteAt(int at) {
        return at < text.length() && text.charAt(at) == '\'';
    }

    /// Letters that each stand alone before a stop, at least two: `U.S.`, `a.m.`, `U.S`.
    private int acronymEnd(int start) {
        int at = start;
        int letters = 0;
        while (isLetter(at) && !isWord(at + 1)) {
            letters++;
            at++;
            if (at == text.length() || text.charAt(at) != '.') {
                break;
            }
            at++;
            if (isLetter(at) && isWord(at + 1)) {
                break;
            }
        }
        return letters >= 2 ? at : start;
    }

    private int wordEnd(int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            int point = c < FIRST_BEYOND_ASCII ? c : text.codePointAt(at);
            if (!isWordPart(point) && !joins(at)) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    /// A separator between digits, or an apostrophe between letters that is no possessive.
    private boolean joins(int at) {
        return switch (text.charAt(at)) {
            case '.', ',' -> isDigit(at - 1) && isDigit(at + 1);
            case '\'' -> isLetter(at - 1) && isLetter(at + 1) && !possessive(at);
            default -> false;
        };
    }

    private boolean possessive(int at) {
        return at + 1 < text.length() && (text.charAt(at + 1) | 0x20) == 's' && !isWord(at + 2);
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private boolean isWord(int at) {
        return at < text.length() && isWordPart(text.codePointAt(at));
    }

    private static boolean isWordPart(int c) {
        if (c < FIRST_BEYOND_ASCII) {
            return WORD_PARTS[c];
        }
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c)
                || isInvisible(c)
                || isMark(c);
    }

    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
