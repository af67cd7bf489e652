package org.tocsin.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
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
                    """)
    void a_text_falls_into_these_tokens(String text, String tokens) {
        var source = text.replace("\\u00ad", "\u00ad");
        assertThat(Words.tokens(source).stream().map(Token::text).collect(Collectors.joining(" ")))
                .isEqualTo(tokens);
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
                        " ".repeat(1_000_000))) {
            assertThat(Pace.best(() -> Words.tokens(text)))
                    .as(text.substring(0, 2))
                    .isLessThan(Pace.LIMIT);
        }
    }
}
