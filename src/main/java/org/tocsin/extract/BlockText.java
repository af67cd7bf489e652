package org.tocsin.extract;

import java.util.Optional;

/// The text of a block as it comes in, white space made single.
final class BlockText {
    /// Chars of a block that are read: no writer's paragraph is so long.
    private static final int LONGEST = 50_000;

    private final StringBuilder text = new StringBuilder();
    private int links;
    private int bolds;
    private int linked;
    private int bold;
    private boolean space;
    private boolean broken;
    private boolean cut;

    void append(String words) {
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            if (blank(c)) {
                space = true;
            } else if (!unseen(c)) {
                put(c);
            }
        }
    }

    private void put(char c) {
        if (text.length() >= LONGEST) {
            cut = true;
            return;
        }
        if (space && !text.isEmpty()) {
            text.append(' ');
            count();
        }
        space = false;
        broken = false;
        text.append(c);
        count();
    }

    private void count() {
        linked += links > 0 ? 1 : 0;
        bold += bolds > 0 ? 1 : 0;
    }

    private static boolean blank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000';
    }

    /// Signs that only say where a word may be parted.
    private static boolean unseen(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
    }

    /// Whether more came in than is read.
    boolean cut() {
        return cut;
    }

    void link(int step) {
        links += step;
    }

    void bold(int step) {
        bolds += step;
    }

    /// One line break is a space, two part paragraphs.
    ///
    /// @return whether this is the second
    boolean lineBreak() {
        var second = broken;
        broken = true;
        space = true;
        return second;
    }

    /// The block that has come in, if one has; the next begins.
    Optional<Block> take(Part part) {
        Optional<Block> block = Optional.empty();
        if (!text.isEmpty()) {
            var words = text.toString();
            // spaces between bold words are not bold themselves
            var heavy = bold * 10 >= words.length() * 9;
            block = Optional.of(new Block(part, words, Block.size(words), linked, heavy));
        }
        text.setLength(0);
        linked = 0;
        bold = 0;
        space = false;
        broken = false;
        cut = false;
        return block;
    }
}
