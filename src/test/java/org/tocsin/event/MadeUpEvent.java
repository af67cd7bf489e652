package org.tocsin.event;

import org.tocsin.claim.Actor;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Severity;
import org.tocsin.claim.SourceKind;

import java.time.Instant;
import java.util.List;

/// Events for tests that look at who stands against whom, and at little else.
public final class MadeUpEvent {
    private MadeUpEvent() {}

    /// @param who code of the one who acts, and whose word it is
    public static Event between(
            String who,
            String whom,
            String id,
            ClaimType type,
            EventStatus status,
            Certainty sure,
            Instant born) {
        return new Event(
                new EventId(id),
                new Family(type.name(), Family.World.NOW),
                type,
                status,
                sure,
                Severity.SEVERE,
                Urgency.IMMEDIATE,
                List.of(new Actor(who, who)),
                List.of(new Actor(whom, whom)),
                null,
                null,
                null,
                null,
                List.of(new Origin("actor:" + who, who, SourceKind.OFFICIAL_NAMED, false, null)),
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
}
