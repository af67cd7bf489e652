package org.tocsin.app.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Precision, recall and F1, by class and over all.
class PrfTest {
    @Test
    void counts_a_wrong_guess_against_both_classes() {
        var counts = new Prf();
        counts.pair("AID", "AID");
        counts.pair("AID", "AGREE");
        counts.pair("AGREE", "AGREE");
        counts.pair("AGREE", "AGREE");

        assertThat(counts.classes())
                .containsExactly(
                        new Score("AGREE", 2 / 3.0, 1, 0.8, 2, 3),
                        new Score("AID", 1, 0.5, 2 / 3.0, 2, 1));
        assertThat(counts.macroF1()).isCloseTo((0.8 + 2 / 3.0) / 2, within(1e-9));
        assertThat(counts.micro("all").f1()).isEqualTo(0.75);
    }

    @Test
    void counts_no_guess_as_missed_only() {
        var counts = new Prf();
        counts.pair("AID", "");

        assertThat(counts.classes()).containsExactly(new Score("AID", 0, 0, 0, 1, 0));
    }

    @Test
    void leaves_a_class_that_nobody_marked_out_of_the_macro_mean() {
        var counts = new Prf();
        counts.right("AID");
        counts.wrong("AGREE");

        assertThat(counts.macroF1()).isEqualTo(1);
        assertThat(counts.micro("all").precision()).isEqualTo(0.5);
    }

    @Test
    void is_zero_where_nothing_was_counted() {
        assertThat(new Prf().macroF1()).isZero();
        assertThat(new Prf().micro("all")).isEqualTo(new Score("all", 0, 0, 0, 0, 0));
    }
}
