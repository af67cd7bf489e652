package org.tocsin.app.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class BodyScoreTest {
    @Test
    void shingles_of_four_words_count_as_often_as_they_stand() {
        var match = BodyMatch.of("a b c d e", "a b c d, a b c d");
        assertThat(match.right()).isEqualTo(1.0 / 6);
        assertThat(match.wrong()).isEqualTo(4.0 / 6);
        assertThat(match.missed()).isEqualTo(1.0 / 6);
    }

    @Test
    void letter_case_counts_and_signs_do_not() {
        assertThat(BodyMatch.of("One two; three", "One two three").f1()).isEqualTo(1);
        assertThat(BodyMatch.of("One two three", "one two three").f1()).isZero();
    }

    @Test
    void a_page_without_an_extracted_body_has_no_precision() {
        var score =
                BodyScore.of(List.of(BodyMatch.of("a b c d", "a b c d"), BodyMatch.of("e f", "")));
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(0.5);
        assertThat(score.f1()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void draws_are_the_same_each_time_and_lie_round_the_figure() {
        var pages = new ArrayList<>(Collections.nCopies(90, BodyMatch.of("a", "a")));
        pages.addAll(Collections.nCopies(10, BodyMatch.of("a", "b")));
        var drawn = BodyScore.drawn(pages, BodyScore::recall);
        assertThat(drawn).isEqualTo(BodyScore.drawn(pages, BodyScore::recall));
        assertThat(drawn.low()).isBetween(0.8, 0.89);
        assertThat(drawn.high()).isBetween(0.91, 0.98);
        assertThat(BodyScore.parts(pages, BodyScore::recall))
                .isEqualTo(new BodyScore.Interval(0.9, 0.9));
    }
}
