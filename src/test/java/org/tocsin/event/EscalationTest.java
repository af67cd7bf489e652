package org.tocsin.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.claim.ClaimType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class EscalationTest {
    private static final Instant START = Instant.parse("2026-01-06T06:00:00Z");
    private static final String PAIR = "IRN ISR";

    private static Event event(String id, ClaimType type, Certainty sure, Instant born) {
        return MadeUpEvent.between("IRN", "ISR", id, type, EventStatus.CLAIMED, sure, born);
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
    void what_is_taken_out_leaves_nothing_behind_in_any_order() {
        var random = new Random(5);
        var events = new ArrayList<Event>();
        for (int i = 0; i < 300; i++) {
            var sure = Certainty.values()[random.nextInt(Certainty.values().length)];
            var born = START.plusSeconds(random.nextInt(3_000_000));
            events.add(event("e" + i, ClaimType.STRIKE, sure, born));
        }
        var one = new Escalation();
        events.forEach(one::put);
        Collections.shuffle(events, random);
        var other = new Escalation();
        events.forEach(other::put);
        assertThat(one.all(START)).isNotEmpty().isEqualTo(other.all(START));
        Collections.shuffle(events, random);
        events.forEach(one::remove);
        assertThat(one.all(START)).isEmpty();
    }

    @Test
    void what_was_merged_away_or_withdrawn_weighs_nothing_with_the_change_that_says_so() {
        var one = event("a", ClaimType.STRIKE, Certainty.OBSERVED, START);
        var two = event("b", ClaimType.STRIKE, Certainty.OBSERVED, START);
        var escalation = new Escalation();
        escalation.put(one);
        escalation.put(two);
        var merge =
                List.of(
                        new EventChange(one, one.escalated(1.0), START),
                        new EventChange(two, two.merged(one.id()), START));
        assertThat(escalation.after(merge).of(one, START)).isEqualTo(10);
        var withdrawal = List.of(new EventChange(two, two.withdrawn(), START));
        assertThat(escalation.after(withdrawal).of(one, START)).isEqualTo(10);
        assertThat(escalation.of(PAIR, START)).as("nothing is changed by asking").isEqualTo(20);
    }

    @Test
    void an_age_later_nothing_of_it_is_left() {
        var escalation = new Escalation();
        escalation.put(event("a", ClaimType.STRIKE, Certainty.OBSERVED, START));
        assertThat(escalation.of(PAIR, START.plus(Duration.ofDays(100)))).isZero();
        assertThat(escalation.of("FRA GBR", START)).isZero();
    }
}
