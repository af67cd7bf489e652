package org.tocsin.claim.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.claim.attribution.LinearFit.Example;

import java.util.ArrayList;
import java.util.List;

/// The weights that examples give.
class LinearFitTest {
    @Test
    void what_decides_has_weight_and_what_does_not_has_none() {
        var examples = new ArrayList<Example>();
        for (var i = 0; i < 400; i++) {
            var sought = i % 2 == 0;
            var noise = i % 4 < 2 ? "odd" : "even";
            examples.add(new Example(List.of("bias", sought ? "said" : "walked", noise), sought));
        }
        var weights = LinearFit.weights(examples);
        assertThat(weights.get("said")).isGreaterThan(1);
        assertThat(weights.get("walked")).isLessThan(-1);
        assertThat(weights).doesNotContainKeys("odd", "even");
        assertThat(LinearFit.weights(examples)).isEqualTo(weights);
    }
}
