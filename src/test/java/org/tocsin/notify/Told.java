package org.tocsin.notify;

import org.tocsin.alert.Alert;
import org.tocsin.alert.MsgType;
import org.tocsin.claim.Actor;
import org.tocsin.claim.ClaimStatus;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Severity;
import org.tocsin.claim.SourceKind;
import org.tocsin.event.Carrier;
import org.tocsin.event.Certainty;
import org.tocsin.event.EventStatus;
import org.tocsin.event.Origin;
import org.tocsin.event.Quotation;
import org.tocsin.event.Urgency;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Transitions of made-up alerts.
final class Told {
    static final Duration STANDS = Duration.ofHours(6);

    private Told() {}

    static Alert alert(String id, int revision, Instant at) {
        return of(id, revision, revision == 1 ? MsgType.ALERT : MsgType.UPDATE, at);
    }

    static Alert cancel(String id, int revision, Instant at) {
        return of(id, revision, MsgType.CANCEL, at);
    }

    private static Alert of(String id, int revision, MsgType type, Instant at) {
        var quote = "Norland shelled the harbour of Sund, its army said.";
        return new Alert(
                id,
                revision,
                type,
                ClaimType.of("STRIKE"),
                revision == 1 ? EventStatus.CLAIMED : EventStatus.CONFIRMED,
                Severity.SEVERE,
                Urgency.IMMEDIATE,
                Certainty.LIKELY,
                "Norland claims: it shells Sund",
                List.of(new Actor("Norland", "NOR")),
                List.of(),
                "artillery",
                null,
                "Sund",
                null,
                List.of(
                        new Origin("NOR", "the army", SourceKind.OFFICIAL_NAMED, false, "Gull"),
                        new Origin("x", "Tern", SourceKind.MEDIA, true, null)),
                List.of(new Carrier("Gull", "gull", null, false)),
                List.of(),
                List.of(),
                at,
                at,
                at.plus(STANDS),
                List.of("the acting party says so", "one carrier"),
                revision == 1 ? List.of() : List.of("event_status"),
                List.of(
                        new Quotation(
                                "c1",
                                "a1",
                                "gull",
                                "https://gull.example/a1",
                                quote,
                                ClaimStatus.CONFIRMED_OFFICIAL,
                                List.of(),
                                "shelled")),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                "NOR");
    }
}
