package org.tocsin.event;

import org.tocsin.claim.ClaimType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/// A month of claims of wars all over the world, made up, in the order in which they are fetched:
/// claim `n` of so many, two in five of one more sentence of the article before.
public final class BusyWorld {
    private static final int STATES = 150;
    private static final int DAYS = 28;
    private static final List<ClaimType> TYPES =
            List.of(
                    ClaimType.MISSILE_STRIKE,
                    ClaimType.STRIKE,
                    ClaimType.STRIKE_EFFECT,
                    ClaimType.INTERCEPTION,
                    ClaimType.GROUND_COMBAT,
                    ClaimType.DEPLOYMENT,
                    ClaimType.ARMS_TRANSFER,
                    ClaimType.AUTHORIZE_USE,
                    ClaimType.THREAT_OF_FORCE,
                    ClaimType.SANCTION,
                    ClaimType.CEASEFIRE,
                    ClaimType.NEGOTIATION,
                    ClaimType.DETENTION,
                    ClaimType.AIRSPACE_VIOLATION);

    private final MadeUpClaims claims = new MadeUpClaims(new Random(11), STATES, DAYS, TYPES);
    private final Duration apart;
    private int number;
    private int article;

    /// @param of how many claims the month has
    public BusyWorld(int of) {
        apart = Duration.ofDays(DAYS).dividedBy(of);
    }

    /// The next one.
    public WorldRecord next() {
        var at = fetchedAt();
        article = number % 5 < 2 ? article : number;
        var testimony = claims.testimony("c" + number, "a" + article, at);
        number++;
        return new WorldRecord.Testified(List.of(new Told(testimony, false)), at);
    }

    /// When that will be fetched.
    public Instant fetchedAt() {
        return MadeUpClaims.START.plus(apart.multipliedBy(number));
    }
}
