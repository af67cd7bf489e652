package org.tocsin.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            textBlock =
                    """
                    US-provided shells     | us - provided shells
                    U.S. and u.s. troops   | us and us troops
                    the U.S.'s aid         | the us 's aid
                    U.S.-made, in the U.N. | us - made , in the un
                    E.U.                   | eu
                    Plan B.Then            | plan b . then
                    J. Brown               | j . brown
                    J.K. Brown             | jk brown
                    Kyiv’s plan            | kyiv 's plan
                    KYIV'S                 | kyiv 's
                    don’t                  | don't
                    O’Brien’s              | o'brien 's
                    the troops' camp       | the troops ' camp
                    ‘strike’               | ' strike '
                    'semi'                 | ' semi '
                    1,200.5 km             | 1,200.5 km
                    19.11.2024.            | 19.11.2024 .
                    90m, 300km, T-90       | 90m , 300km , t - 90
                    $1.5bn                 | $ 1.5bn
                    “Go!” — he said…       | " go ! " - he said …
                    naïve café             | naïve café
                    mis\u00adsile          | missile
                    停火了                 | 停 火 了
                    fire.Ukraine           | fire . ukraine
                    at 5 p.m.              | at 5 pm
                    «a» „b“ ‹c› ‚d‘        | " a " " b " ' c ' ' d '
                    「e」『f』              | " e " " f "
                    ``go'' and ''stay''    | " go " and " stay "
                    oﬃcials ﬁred ﬂares     | officials fired flares
                    cafe\u0301            | café
                    ＵＳ　（２），ok        | us ( 2 ) , ok
                    a\u200bb c\ufeffd    | ab cd
                    a\u00a0b\u202fc      | a b c
                    1.5–2.5m               | 1.5 - 2.5m
                    x\u0000y              | x y
                    90°N                   | 90 ° n
                    O'Neill's 'wall'       | o'neill 's ' wall '
                    U.N.-led, the E.U.'s   | un - led , the eu 's
                    S-400s                 | s - 400s
                    @kyivpost #war         | @ kyivpost # war
                    """)
    void a_text_falls_into_these_tokens(String text, String tokens) {
        var source = unescaped(text);
        assertThat(Words.tokens(source).stream().map(Token::text).collect(Collectors.joining(" ")))
                .isEqualTo(tokens);
    }

    private static String unescaped(String text) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(text)
                .replaceAll(hex -> Character.toString(Integer.parseInt(hex.group(1), 16)));
    }

    @Test
    void only_so_many_tokens_are_read_as_asked_for() {
        var text = "Crews put out the fire.";
        assertThat(Words.tokens(text, 3)).isEqualTo(Words.tokens(text).subList(0, 3));
        assertThat(Words.tokens(text, 99)).isEqualTo(Words.tokens(text));
    }

    @Test
    void a_token_stands_where_it_says() {
        var text = "The\u00a0U.S.\u00a0won’t — 😀 go.";
        assertThat(Words.tokens(text))
                .extracting(t -> text.substring(t.start(), t.end()))
                .containsExactly("The", "U.S.", "won’t", "—", "😀", "go", ".");
    }

    @Test
    void plain_form_keeps_every_char_in_its_place() {
        var text = "“A”\u00a0–\u2009‘b’\tc—d «e» 😀\n";
        assertThat(Words.plain(text)).isEqualTo("\"A\" - 'b' c-d \"e\" 😀\n").hasSameSizeAs(text);
    }

    @Test
    void hostile_text_is_cut_in_linear_time() {
        for (var text :
                List.of(
                        "x".repeat(1_000_000),
                        "'".repeat(100_000),
                        "a'".repeat(300_000),
                        "a.".repeat(300_000),
                        "1,".repeat(300_000),
                        "\u00ad".repeat(300_000),
                        "e" + "\u0301\u0323".repeat(300_000),
                        "ﬁ".repeat(300_000),
                        "😀".repeat(300_000),
                        "\ud800".repeat(300_000),
                        "\0".repeat(1_000_000),
                        " ".repeat(1_000_000))) {
            assertThat(Pace.best(() -> Words.tokens(text)))
                    .as(text.substring(0, 2))
                    .isLessThan(Pace.LIMIT);
        }
    }
}
