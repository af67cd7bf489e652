package org.tocsin.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain", "a😀b", "😀", "\ud83d", "\ude00", "\ude00\ud83d", "é停😀\ud83d"})
    void counts_as_the_text_itself_does_in_every_place(String scrap) {
        for (var text : new String[] {scrap, scrap.repeat(700), "x" + scrap.repeat(700)}) {
            var points = new CodePoints(text);
            for (int at = 0; at <= text.length(); at += text.length() > 50 ? 7 : 1) {
                if (at == text.length() || !pairAt(text, at)) {
                    assertThat(points.before(at)).isEqualTo(text.codePointCount(0, at));
                }
            }
        }
    }

    private static boolean pairAt(String text, int at) {
        return at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    @Test
    void many_questions_cost_no_walk_each() {
        var text = "😀 word ".repeat(140_000);
        var points = new CodePoints(text);
        assertThat(
                        Pace.best(
                                () -> {
                                    for (int at = 0; at < text.length(); at += 40) {
                                        points.before(at);
                                    }
                                }))
                .isLessThan(Pace.LIMIT);
    }
}
