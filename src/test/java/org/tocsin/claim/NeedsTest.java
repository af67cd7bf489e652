package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/// The slots that a rule cannot do without.
class NeedsTest {
    private static final Needs NEEDS = Needs.of(List.of("actor", "recipient|place"));

    @Test
    void either_alternative_will_do() {
        assertThat(NEEDS.unmet(Set.of("actor", "place")::contains)).isEmpty();
        assertThat(NEEDS.unmet(Set.of("actor")::contains)).contains("recipient|place");
    }

    @Test
    void a_slot_is_asked_for_by_its_whole_name() {
        assertThat(NEEDS.holds("place")).isTrue();
        assertThat(NEEDS.holds("act")).isFalse();
    }
}
