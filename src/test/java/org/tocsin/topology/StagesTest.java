package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tocsin.event.EventPolicy;

import java.time.Duration;

class StagesTest {
    private static Stages quietFor(Duration quiet) {
        var usual = Testbed.stages();
        return new Stages(
                usual.outlets(),
                usual.tagger(),
                usual.names(),
                Duration.ofHours(48),
                new EventPolicy(quiet, Duration.ofDays(30)),
                usual.alerts(),
                usual.shelf(),
                usual.times());
    }

    @Test
    void no_copy_is_forgotten_while_a_lane_may_bring_a_claim_of_its_text() {
        assertThat(quietFor(Duration.ofHours(52)).events().quiet()).isEqualTo(Duration.ofHours(52));
        assertThatThrownBy(() -> quietFor(Duration.ofHours(52).minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("event.quiet must be at least lane.retention");
    }
}
