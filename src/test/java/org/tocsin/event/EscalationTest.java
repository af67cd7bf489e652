package org.tocsin.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.claim.Actor;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Severity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class EscalationTest {
    private static final Instant START = Instant.parse("2026-01-06T06:00:00Z");
    private static final String PAIR = "IRN ISR";

    private static Event event(String id, ClaimType type, Certainty sure, Instant born) {
        var family = new Family(type.name(), Family.World.NOW);
        return new Event(
                new EventId(id),
                family,
                type,
                EventStatus.CLAIMED,
                sure,
                Severity.SEVERE,
                Urgency.IMMEDIATE,
                List.of(new Actor("Iran", "IRN")),
                List.of(new Actor("Israel", "ISR")),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                1,
                1,
                List.of(),
                List.of(),
                "",
                false,
                born,
                born,
                born,
                null,
                null,
                Links.NONE,
                null,
                null);
    }

    @Test
    void a_strike_weighs_by_how_sure_it_is_and_half_a_week_later() {
        var escalation = new Escalation();
        escalation.put(event("a", ClaimType.STRIKE, Certainty.OBSERVED, START));
        assertThat(escalation.of(PAIR, START)).isEqualTo(10);
        assertThat(escalation.of(PAIR, START.plus(Escalation.HALF_LIFE))).isEqualTo(5);
        escalation.put(event("b", ClaimType.STRIKE, Certainty.POSSIBLE, START));
        assertThat(escalation.of(PAIR, START)).isEqualTo(15);
    }

    @Test
    void peace_counts_against_it_and_order_does_not_matter() {
        var strike = event("a", ClaimType.STRIKE, Certainty.OBSERVED, START);
        var truce = event("b", ClaimType.CEASEFIRE, Certainty.OBSERVED, START.plusSeconds(60));
        var one = new Escalation();
        one.put(strike);
        one.put(truce);
        var other = new Escalation();
        other.put(truce);
        other.put(strike);
        assertThat(one.of(PAIR, START)).isEqualTo(7).isEqualTo(other.of(PAIR, START));
        one.remove(truce);
        assertThat(one.of(PAIR, START)).isEqualTo(10);
    }

    @Test
    void an_age_later_nothing_of_it_is_left() {
        var escalation = new Escalation();
        escalation.put(event("a", ClaimType.STRIKE, Certainty.OBSERVED, START));
        assertThat(escalation.of(PAIR, START.plus(Duration.ofDays(100)))).isZero();
        assertThat(escalation.of("FRA GBR", START)).isZero();
    }
}
