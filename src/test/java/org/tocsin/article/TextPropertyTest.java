package org.tocsin.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

/// What holds of every text: nothing is moved, nothing is lost. The texts are drawn from scraps
/// that newsrooms and attackers send; a failure prints the seed of its text.
class TextPropertyTest {
    private static final int TEXTS = 4_000;
    private static final List<String> SCRAPS =
            List.of(
                    "Kyiv",
                    "fire",
                    "U.S.",
                    "J.",
                    "Gen.",
                    "4.5",
                    "1,200",
                    "90m",
                    "don’t",
                    "O’Brien’s",
                    "’s",
                    "'",
                    "\"",
                    "“",
                    "”",
                    "„",
                    "«",
                    "»",
                    "‹",
                    "「",
                    "」",
                    "``",
                    "''",
                    "(",
                    ")",
                    "[",
                    "]",
                    ".",
                    "...",
                    "…",
                    "!",
                    "?",
                    "。",
                    ",",
                    ";",
                    ":",
                    "-",
                    "–",
                    "—",
                    "•",
                    " ",
                    " ",
                    " ",
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\t",
                    "\u00a0",
                    "\u202f",
                    "\u2028",
                    "\u200b",
                    "\u00ad",
                    "\ufeff",
                    "\0",
                    "ﬁ",
                    "ﬃ",
                    "ａ",
                    "，",
                    "é",
                    "e\u0301",
                    "\u0301",
                    "İ",
                    "ß",
                    "停",
                    "火",
                    "😀",
                    "\ud83d",
                    "\ude00",
                    "\udb40\udc41",
                    "@ann",
                    "the",
                    "said",
                    "A.");

    @Test
    void plain_form_moves_no_char_and_no_code_point() {
        each(
                text -> {
                    var plain = Words.plain(text);
                    assertThat(plain).hasSameSizeAs(text);
                    assertThat(plain.codePointCount(0, plain.length()))
                            .isEqualTo(text.codePointCount(0, text.length()));
                    assertThat(Words.plain(plain)).isEqualTo(plain);
                });
    }

    @Test
    void a_token_says_what_stands_in_its_span() {
        each(
                text -> {
                    for (var token : Words.tokens(text)) {
                        assertThat(token.text())
                                .as("%d..%d", token.start(), token.end())
                                .isEqualTo(reference(text.substring(token.start(), token.end())))
                                .isNotEmpty();
                    }
                });
    }

    @Test
    void between_tokens_stand_only_blanks_and_no_pair_is_torn() {
        each(
                text -> {
                    int at = 0;
                    for (var token : Words.tokens(text)) {
                        assertThat(text.substring(at, token.start()))
                                .matches(TextPropertyTest::blank);
                        assertThat(token.end()).isGreaterThan(token.start());
                        assertThat(torn(text, token.start()) || torn(text, token.end())).isFalse();
                        at = token.end();
                    }
                    assertThat(text.substring(at)).matches(TextPropertyTest::blank);
                });
    }

    @Test
    void every_letter_and_digit_stands_in_one_sentence_in_its_place() {
        each(
                text -> {
                    int at = 0;
                    int paragraph = 0;
                    for (var sentence : Sentences.split(text, List.of())) {
                        assertThat(sentence.text())
                                .isEqualTo(text.substring(sentence.start(), sentence.end()));
                        assertThat(text.substring(at, sentence.start()))
                                .matches(TextPropertyTest::wordless);
                        assertThat(sentence.paragraph()).isGreaterThanOrEqualTo(paragraph);
                        paragraph = sentence.paragraph();
                        at = sentence.end();
                    }
                    assertThat(text.substring(at)).matches(TextPropertyTest::wordless);
                });
    }

    private static void each(Consumer<String> property) {
        for (int seed = 0; seed < TEXTS; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
            }
            try {
                property.accept(text.toString());
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    /// The form of a token by its definition and not by its scanner: NFKC knows ligatures and full
    /// width, and quotation marks are told by their category.
    private static String reference(String span) {
        var form = new StringBuilder();
        for (int c : span.codePoints().toArray()) {
            if (Character.getType(c) != Character.FORMAT) {
                form.appendCodePoint(c);
            }
        }
        var word = form.toString();
        if (word.length() > 2 && word.charAt(1) == '.' && Character.isLetter(word.charAt(0))) {
            word = word.replace(".", "");
        }
        return straight(word).equals("''")
                ? "\""
                : Normalizer.normalize(straight(word), Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT);
    }

    private static String straight(String word) {
        var straight = new StringBuilder();
        for (int c : word.codePoints().toArray()) {
            var kept = c == '…' || c == '。' || Character.isSurrogate((char) c) && c < 0x10000;
            straight.append(
                    switch (c) {
                        case '’', '‹', '`' -> "'";
                        case '“', '”', '„', '«', '»', '「', '」' -> "\"";
                        case '–', '—' -> "-";
                        default ->
                                kept
                                        ? Character.toString(c)
                                        : Normalizer.normalize(
                                                Character.toString(c), Normalizer.Form.NFKC);
                    });
        }
        return straight.toString();
    }

    private static boolean blank(String text) {
        return text.codePoints()
                .allMatch(
                        c ->
                                Character.isWhitespace(c)
                                        || Character.isSpaceChar(c)
                                        || Character.isISOControl(c)
                                        || Character.getType(c) == Character.FORMAT);
    }

    private static boolean wordless(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean torn(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
