package org.tocsin.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"a\ud83d", "\ude00b", "a\ude00\ud83db", "\ud83d\ud83d\ude00"})
    void halves_of_characters_are_replaced_and_no_offset_moves(String torn) {
        assertThat(WholeText.is(torn)).isFalse();
        assertThat(WholeText.is(WholeText.of(torn))).isTrue();
        assertThat(WholeText.of(torn)).hasSameSizeAs(torn).contains("\ufffd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "harbour", "\ud83d\ude00", "a\ud83d\ude00b", "Порт"})
    void whole_text_stays_as_it_is(String text) {
        assertThat(WholeText.of(text)).isSameAs(text);
    }

    @Test
    void a_beginning_tears_no_character() {
        assertThat(WholeText.first("a\ud83d\ude00b", 2)).isEqualTo("a");
        assertThat(WholeText.first("a\ud83d\ude00b", 3)).isEqualTo("a\ud83d\ude00");
        assertThat(WholeText.first("ab", 2)).isEqualTo("ab");
        assertThat(WholeText.first("ab", 0)).isEmpty();
    }
}
