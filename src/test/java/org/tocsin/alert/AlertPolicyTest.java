package org.tocsin.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.alert.Suppression.Reason;
import org.tocsin.claim.Actor;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Place;
import org.tocsin.claim.Severity;
import org.tocsin.event.Carrier;
import org.tocsin.event.Certainty;
import org.tocsin.event.Event;
import org.tocsin.event.EventId;
import org.tocsin.event.EventStatus;
import org.tocsin.event.Family;
import org.tocsin.event.Family.World;
import org.tocsin.event.Links;
import org.tocsin.event.Urgency;

import java.time.Instant;
import java.util.List;

class AlertPolicyTest {
    private static final Instant AT = Instant.parse("2026-01-05T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "tells",
            value = {
                "NOW|REPORTED|POSSIBLE|SEVERE|1|listed|actor|tells",
                "NOW|REPORTED|POSSIBLE|SEVERE|1|listed|recipient|tells",
                "NOW|REPORTED|POSSIBLE|SEVERE|1|listed|place|tells",
                "NOW|REPORTED|POSSIBLE|SEVERE|1|listed|nobody|NOBODY_NAMED",
                "HISTORY|REPORTED|POSSIBLE|SEVERE|1|listed|actor|HISTORICAL",
                "MAYBE|REPORTED|POSSIBLE|SEVERE|1|listed|actor|SPECULATIVE",
                "NOW|RUMOURED|UNLIKELY|SEVERE|1|unlisted|actor|NOBODY_BEHIND_IT",
                "NOW|RUMOURED|UNLIKELY|SEVERE|1|listed|actor|tells",
                "NOW|RUMOURED|POSSIBLE|SEVERE|1|unlisted|actor|tells",
                "NOW|DISPUTED|POSSIBLE|SEVERE|0|listed|actor|NOTHING_CLAIMED",
                "NOW|RETRACTED|UNKNOWN|SEVERE|0|listed|actor|tells",
                "NOW|CONFIRMED|OBSERVED|MODERATE|1|listed|actor|tells",
                "NOW|CONFIRMED|OBSERVED|MINOR|1|listed|actor|BELOW_SEVERITY",
            })
    void an_event_is_told_unless_a_reason_stands_against_it(
            World world,
            EventStatus status,
            Certainty certainty,
            Severity severity,
            int asserted,
            String carrier,
            String named,
            @Nullable Reason reason) {
        var event =
                event(
                        new Family("STRIKE", world),
                        status,
                        certainty,
                        severity,
                        asserted,
                        new Carrier(
                                carrier, carrier.equals("listed") ? carrier : null, null, false),
                        named);

        assertThat(AlertPolicy.DEFAULT.silences(event).orElse(null)).isEqualTo(reason);
    }

    private static Event event(
            Family family,
            EventStatus status,
            Certainty certainty,
            Severity severity,
            int asserted,
            Carrier carrier,
            String named) {
        var ruritania = List.of(new Actor("Ruritania", "RUR"));
        return new Event(
                new EventId("e"),
                family,
                ClaimType.STRIKE,
                status,
                certainty,
                severity,
                Urgency.IMMEDIATE,
                named.equals("actor") ? ruritania : List.of(),
                named.equals("recipient") ? ruritania : List.of(),
                null,
                null,
                named.equals("place") ? new Place("Streslau", List.of("RUR")) : null,
                null,
                List.of(),
                List.of(carrier),
                List.of(),
                List.of(),
                List.of(),
                1,
                asserted,
                List.of(),
                List.of(),
                "",
                false,
                AT,
                AT,
                AT,
                null,
                null,
                Links.NONE,
                null,
                null);
    }
}
