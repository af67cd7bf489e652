package org.tocsin.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words as every stage compares them. Linear in the text, for any input.
public final class Words {
    private Words() {}

    /// The text with straight quotes, plain spaces and `-` for every dash; chars keep their places.
    public static String plain(String text) {
        var chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = plain(chars[i]);
        }
        return new String(chars);
    }

    static char plain(char c) {
        if (c < 0x80) {
            return c == '\t' ? ' ' : c;
        }
        return switch (c) {
            case '‘', '’', '‚', '‛', '′', '‹', '›', 'ʼ', '´', '＇' -> '\'';
            case '“', '”', '„', '‟', '″', '«', '»', '＂' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−', '﹘', '﹣', '－' -> '-';
            default -> isSpace(c) ? ' ' : c;
        };
    }

    private static boolean isSpace(char c) {
        return Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /// Words, numbers and marks in order.
    ///
    /// A hyphen parts words (`us`, `-`, `provided`); an acronym with stops is one token (`us`), its
    /// last stop included; a possessive is a token of its own (`'s`), any other apostrophe inside a
    /// word stays (`don't`). A number keeps its separators (`1,200.5`) and letters that touch it
    /// (`90m`). Every other mark is one token, and so is every ideograph. Soft hyphens and
    /// zero-width marks inside a word are left out of its text.
    public static List<Token> tokens(String text) {
        var scan = new WordScan(plain(text));
        var tokens = new ArrayList<Token>(text.length() / 5 + 1);
        for (int at = scan.skip(0); at < text.length(); ) {
            int end = scan.end(at, !tokens.isEmpty() && tokens.getLast().end() == at);
            tokens.add(new Token(at, end, scan.form(at, end).toLowerCase(Locale.ROOT)));
            at = scan.skip(end);
        }
        return List.copyOf(tokens);
    }
}
