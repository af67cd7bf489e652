package org.tocsin.article;

import java.util.ArrayList;
import java.util.List;

/// Words as every stage compares them. Linear in the text, for any input.
public final class Words {
    private static final int FULL_WIDTH = 0xfee0;

    private Words() {}

    /// The text with straight quotes, plain spaces, `-` for every dash and full-width signs in
    /// their usual width; chars keep their places, and so do code points.
    public static String plain(String text) {
        int at = 0;
        while (at < text.length() && plain(text.charAt(at)) == text.charAt(at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        var chars = text.toCharArray();
        for (; at < chars.length; at++) {
            chars[at] = plain(chars[at]);
        }
        return new String(chars);
    }

    static char plain(char c) {
        if (c < 0x80) {
            return c == '\t' ? ' ' : c == '`' ? '\'' : c;
        }
        return switch (c) {
            case '‘', '’', '‚', '‛', '′', '‹', '›', 'ʼ', '´', '＇' -> '\'';
            case '“', '”', '„', '‟', '″', '«', '»', '「', '」', '『', '』', '＂' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−', '﹘', '﹣', '－' -> '-';
            default -> isSpace(c) ? ' ' : isFullWidth(c) ? (char) (c - FULL_WIDTH) : c;
        };
    }

    private static boolean isSpace(char c) {
        return Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /// Full-width letters, digits, brackets and commas; the wide stops keep their meaning.
    private static boolean isFullWidth(char c) {
        return c > '\uff01' && c <= '\uff5e' && c != '？' && c != '．';
    }

    /// Words, numbers and marks in order.
    ///
    /// A hyphen parts words (`us`, `-`, `provided`); an acronym with stops is one token (`us`), its
    /// last stop included; a possessive is a token of its own (`'s`), any other apostrophe inside a
    /// word stays (`don't`). A number keeps its separators (`1,200.5`) and letters that touch it
    /// (`90m`). Every other mark is one token, and so is every ideograph; two single quotes are one
    /// double quote. Soft hyphens and zero-width marks inside a word are left out of its text.
    public static List<Token> tokens(String text) {
        return tokens(text, Integer.MAX_VALUE);
    }

    /// The first tokens of a text: what lies behind them is not looked at.
    ///
    /// @param most how many at most
    public static List<Token> tokens(String text, int most) {
        return ofPlain(plain(text), most);
    }

    /// The first tokens of a text in plain form.
    static List<Token> ofPlain(String plain, int most) {
        var scan = new WordScan(plain);
        var tokens = new ArrayList<Token>(Math.min(most, plain.length() / 5 + 1));
        int before = -1;
        for (int at = scan.skip(0); at < plain.length() && tokens.size() < most; ) {
            int end = scan.end(at, before == at);
            tokens.add(new Token(at, end, WordForm.of(plain, at, end)));
            before = end;
            at = scan.skip(end);
        }
        return List.copyOf(tokens);
    }
}
