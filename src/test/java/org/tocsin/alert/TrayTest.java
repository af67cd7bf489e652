package org.tocsin.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.alert.Suppression.Reason;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Severity;
import org.tocsin.event.EventStatus;

import java.time.Instant;
import java.util.List;

class TrayTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final AlertPolicy POLICY = AlertPolicy.DEFAULT;

    private final Tray tray = new Tray(POLICY);

    private void put(String alert, Reason reason, Instant at) {
        var withheld =
                new Suppression(
                        alert,
                        reason,
                        "",
                        ClaimType.STRIKE,
                        EventStatus.REPORTED,
                        "Ruritania strikes Streslau",
                        at,
                        Severity.MINOR,
                        "RUR STR");
        tray.put(List.of(new Decision(alert, null, null, withheld))).forEach(tray::restore);
    }

    @Test
    void an_alert_keeps_its_time_in_its_group() {
        put("a", Reason.BELOW_SEVERITY, NOON);
        put("a", Reason.BELOW_SEVERITY, NOON.plusSeconds(60));
        assertThat(tray.due(NOON.plus(POLICY.digest()))).hasSize(1);
    }

    @Test
    void an_alert_that_a_storm_takes_up_waits_as_long_as_the_others_of_the_storm() {
        put("lesser", Reason.BELOW_SEVERITY, NOON);
        var storm = NOON.plusSeconds(1_800);
        put("lesser", Reason.STORM, storm);
        put("other", Reason.STORM, storm.plusSeconds(1));
        assertThat(tray.due(storm.plusSeconds(60))).isEmpty();
        assertThat(tray.due(storm.plus(POLICY.stormWindow())).getFirst().count()).isEqualTo(2);
    }
}
