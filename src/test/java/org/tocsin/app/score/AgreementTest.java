package org.tocsin.app.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tocsin.app.score.Agreement.Judged;

import java.util.Collections;
import java.util.List;

/// What two readers of one sample agree in.
class AgreementTest {
    @Test
    void tells_agreement_from_chance() {
        var judged = new java.util.ArrayList<Judged>();
        judged.addAll(Collections.nCopies(20, new Judged(true, true)));
        judged.addAll(Collections.nCopies(5, new Judged(true, false)));
        judged.addAll(Collections.nCopies(10, new Judged(false, true)));
        judged.addAll(Collections.nCopies(15, new Judged(false, false)));

        var agreement = Agreement.of(judged);

        assertThat(agreement.observed()).isEqualTo(0.7);
        assertThat(agreement.kappa()).isCloseTo(0.4, within(1e-9));
        assertThat(agreement.precision()).isEqualTo(0.55);
        assertThat(agreement.strict()).isEqualTo(0.4);
    }

    @Test
    void readers_who_find_everything_right_agree() {
        assertThat(Agreement.of(List.of(new Judged(true, true))).kappa()).isEqualTo(1);
        assertThat(Agreement.of(List.of()).precision()).isZero();
    }
}
