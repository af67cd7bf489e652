package org.tocsin.article;

import java.util.Locale;

/// Whether a stop inside one paragraph ends its sentence. Looks at most a word back and ahead.
final class Stops {
    private static final int LONGEST_WORD = 24;

    private final String text;
    private final int end;

    /// @param plain the text in plain form
    /// @param end where the paragraph ends
    Stops(String plain, int end) {
        text = plain;
        this.end = end;
    }

    static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || isWide(c);
    }

    private static boolean isWide(char c) {
        return c == '。' || c == '！' || c == '？';
    }

    /// @param stop the first of a run of stops
    /// @param after the char after the run and the quotes and brackets that it closes
    /// @param sentence where the sentence starts
    boolean ends(int stop, int after, int sentence) {
        int next = skipSpace(after);
        if (next >= end || isWide(text.charAt(stop))) {
            return true;
        }
        char n = text.charAt(next);
        if (Character.isLowerCase(n) || ",;:)]%".indexOf(n) >= 0 || isStop(n)) {
            return false; // it runs on, also in an ellipsis with spaces: ". . ."
        }
        if (stop == sentence) {
            return false;
        }
        boolean lone = text.charAt(stop) == '.' && !isStopAt(stop + 1);
        if (!lone) {
            return next > after || Character.isUpperCase(n);
        }
        return next == after
                ? endsWithoutSpace(stop, after)
                : endsBeforeSpace(stop, after == stop + 1, next, sentence);
    }

    /// `fire.Ukraine` ends one; `4.5`, `U.S.Army`, `Node.js` and host names do not.
    private boolean endsWithoutSpace(int stop, int after) {
        char before = text.charAt(stop - 1);
        char next = text.charAt(after);
        if (after > stop + 1) {
            return Character.isUpperCase(next) || isOpening(next);
        }
        boolean word =
                Character.isLowerCase(before) || Character.isDigit(before) || isCloser(before);
        if (!word || Abbreviations.TITLES.contains(wordBefore(stop))) {
            return false;
        }
        boolean begins = Character.isUpperCase(next) && !isStopAt(after + 1);
        return isOpening(next) || begins && !Abbreviations.HOST_ENDS.contains(wordAt(after));
    }

    private boolean endsBeforeSpace(int stop, boolean bare, int next, int sentence) {
        var before = wordBefore(stop);
        if (isListNumber(sentence, stop)) {
            return false;
        }
        if (!bare) {
            return true;
        }
        if (Abbreviations.TITLES.contains(before)) {
            return isLowerWord(stop) && isOpener(next);
        }
        if (isInitial(stop) || Abbreviations.MAY_END.contains(before)) {
            return isOpener(next);
        }
        boolean number = Character.isDigit(text.charAt(next));
        return !(number && Abbreviations.BEFORE_NUMBER.contains(before));
    }

    /// `J.`, `U.S.`, `p.m.`: one letter that no letter stands before.
    private boolean isInitial(int stop) {
        return stop >= 1
                && Character.isLetter(text.charAt(stop - 1))
                && (stop < 2 || !Character.isLetterOrDigit(text.charAt(stop - 2)))
                && (stop < 2 || text.charAt(stop - 2) != '\'');
    }

    /// `3.` or `b.` at the head of a sentence.
    private boolean isListNumber(int sentence, int stop) {
        if (stop - sentence > 3 || stop == sentence) {
            return false;
        }
        return text.substring(sentence, stop).chars().allMatch(Character::isDigit)
                || stop - sentence == 1;
    }

    private boolean isLowerWord(int stop) {
        return Character.isLowerCase(text.charAt(wordStart(stop)));
    }

    private boolean isOpener(int at) {
        int from = at;
        while (from < end && (isOpening(text.charAt(from)) || text.charAt(from) == '\'')) {
            from++;
        }
        return from > at || Abbreviations.OPENERS.contains(wordAt(from));
    }

    private String wordBefore(int stop) {
        return text.substring(wordStart(stop), stop).toLowerCase(Locale.ROOT);
    }

    private int wordStart(int stop) {
        int at = stop;
        while (at > 0 && stop - at < LONGEST_WORD && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private String wordAt(int from) {
        int at = from;
        while (at < end && at - from < LONGEST_WORD && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at).toLowerCase(Locale.ROOT);
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// White space, or a mark that nobody sees.
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || WordScan.isInvisible(c);
    }

    private boolean isStopAt(int at) {
        return at < end && isStop(text.charAt(at));
    }

    private static boolean isOpening(char c) {
        return c == '"' || c == '(' || c == '[';
    }

    private static boolean isCloser(char c) {
        return c == '"' || c == '\'' || c == ')' || c == ']';
    }
}
