package org.tocsin.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

/// Heads of noun phrases, names of events, and which items are held back.
class HeadsTest {
    @ParameterizedTest
    @CsvSource({
        "students at the university, students",
        "Foreign Minister Ana Silva, silva",
        "King Otto of Delta, otto",
        "Delta, delta",
        "'', ''"
    })
    void the_head_is_the_last_word_before_a_preposition(String phrase, String head) {
        assertThat(Heads.of(phrase)).isEqualTo(head);
    }

    @Test
    void a_phrase_counts_once() {
        var counts = new Prf();
        Heads.count(
                counts,
                "source",
                List.of("Delta police", "students at home"),
                List.of("the Delta police", "police", "nurses"));

        assertThat(counts.classes()).containsExactly(new Score("source", 1 / 3.0, 0.5, 0.4, 2, 3));
    }

    @Test
    void events_have_their_present_names() {
        assertThat(Roots.current("DEMAND")).isEqualTo("REQUEST");
        assertThat(Roots.current("AID")).isEqualTo("AID");
        assertThat(Roots.fifteen("RETREAT")).isEqualTo("YIELD");
        assertThat(Roots.ofCameo("1041")).contains("REQUEST");
        assertThat(Roots.ofCameo("163")).contains("COERCE");
        assertThat(Roots.ofCameo("010")).isEqualTo(Optional.empty());
        assertThat(Roots.ofCameo("7")).isEqualTo(Optional.empty());
    }

    @Test
    void about_five_in_sixteen_items_are_held_back_and_always_the_same() {
        var held = 0;
        for (var i = 0; i < 1600; i++) {
            held += Fold.of("item-" + i) == Fold.HELD ? 1 : 0;
        }

        assertThat(held).isBetween(420, 580);
        assertThat(Fold.of("item-7")).isEqualTo(Fold.of("item-7"));
    }
}
