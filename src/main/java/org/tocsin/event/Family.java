package org.tocsin.event;

import org.tocsin.claim.Claim;
import org.tocsin.claim.ClaimStatus;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Direction;

import java.time.Duration;

/// Which claims can speak of one event at all: a type family, in one world: now, history, or what
/// may come.
///
/// An unspecific attack stays apart from a missile strike on purpose: admitting the one does not
/// confirm the other.
public record Family(String name, World world) {
    private static final String OPPOSITE = " undone";

    /// In which world the act stands.
    public enum World {
        NOW,
        HISTORY,
        /// Expected, possible, feared: never an event that happened.
        MAYBE
    }

    /// The family of a claim.
    public static Family of(Claim claim) {
        var name = name(claim.type());
        return new Family(opposite(claim) ? name + OPPOSITE : name, world(claim));
    }

    /// Sanctions lifted are another event than sanctions imposed.
    private static boolean opposite(Claim claim) {
        var own = claim.type().direction();
        return own != Direction.NEUTRAL
                && claim.direction() != Direction.NEUTRAL
                && claim.direction() != own;
    }

    /// Whether it takes back what its type names.
    public boolean undoes() {
        return name.endsWith(OPPOSITE);
    }

    private static String name(ClaimType type) {
        return switch (type.name()) {
            case "THREAT_OF_FORCE", "NUCLEAR_THREAT", "THREATEN" -> "THREAT";
            case "MISSILE_STRIKE", "WEAPON_USE" -> "MISSILE_STRIKE";
            case "CEASEFIRE", "AGREE" -> "CEASEFIRE";
            default -> type.name();
        };
    }

    private static World world(Claim claim) {
        if (claim.plover().auxModes().contains("historical")) {
            return World.HISTORY;
        }
        return claim.status() == ClaimStatus.SPECULATIVE_FUTURE ? World.MAYBE : World.NOW;
    }

    /// How far apart two tellings without a date may be published and still mean one act.
    Duration span() {
        return switch (name) {
            case "MISSILE_STRIKE",
                    "STRIKE",
                    "INTERCEPTION",
                    "STRIKE_EFFECT",
                    "AIRSPACE_VIOLATION",
                    "WEAPON_TEST",
                    "DETENTION" ->
                    Duration.ofDays(4);
            default -> Duration.ofDays(30);
        };
    }

    /// Whether such acts happen again and again between the same parties.
    boolean momentary() {
        return span().compareTo(Duration.ofDays(4)) <= 0;
    }

    /// Whether both parties are the doers: talks, truces, clashes.
    boolean mutual() {
        return name.equals("CEASEFIRE")
                || name.equals("NEGOTIATION")
                || name.equals("GROUND_COMBAT");
    }
}
