package org.tocsin.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BalanceTest {
    @Test
    void an_article_is_open_until_its_verdict_or_its_dead_letter() {
        var balance = Balance.NONE.withArticle().withArticle().withArticle();
        assertThat(balance.difference()).isEqualTo(3);

        assertThat(balance.withFirstVerdict().withDeadLetter().difference()).isEqualTo(1);
    }

    @Test
    void a_verdict_too_many_shows_below_zero_in_either_order() {
        assertThat(Balance.NONE.withFirstVerdict().difference()).isEqualTo(-1);
        assertThat(Balance.NONE.withFirstVerdict().withArticle().difference()).isZero();
    }

    @Test
    void a_count_is_never_below_zero() {
        assertThatThrownBy(() -> new Balance(0, -1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
