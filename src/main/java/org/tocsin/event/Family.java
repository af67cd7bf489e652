package org.tocsin.event;

import org.tocsin.claim.Claim;
import org.tocsin.claim.ClaimStatus;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Direction;

import java.time.Duration;

/// Which claims can speak of one event at all: a type family, in one world: now, history, what is
/// announced, or what may come.
///
/// An unspecific attack stays apart from a missile strike on purpose: admitting the one does not
/// confirm the other.
public record Family(String name, World world) {
    private static final String OPPOSITE = " undone";
    private static final String THREAT = "THREAT";

    /// In which world the act stands.
    public enum World {
        NOW,
        HISTORY,
        /// Announced: it lies ahead.
        AHEAD,
        /// Expected, possible, feared: never an event that happened.
        MAYBE
    }

    /// The family of a claim.
    public static Family of(Claim claim) {
        var name = name(claim.type());
        return new Family(opposite(claim) ? name + OPPOSITE : name, world(name, claim));
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
            case "THREAT_OF_FORCE", "NUCLEAR_THREAT" -> THREAT;
            case "MISSILE_STRIKE", "WEAPON_USE" -> "MISSILE_STRIKE";
            default -> type.name();
        };
    }

    /// A threat is made when it is spoken, whenever it would be carried out.
    private static World world(String name, Claim claim) {
        if (claim.plover().auxModes().contains("historical")) {
            return World.HISTORY;
        }
        if (claim.status() == ClaimStatus.SPECULATIVE_FUTURE) {
            return World.MAYBE;
        }
        var threatened = claim.status() == ClaimStatus.CONDITIONAL_THREAT;
        var announced = claim.plover().auxModes().contains("future") && force(claim);
        return (threatened || announced) && !name.equals(THREAT) ? World.AHEAD : World.NOW;
    }

    /// Whether announcing it is another thing than doing it. Of a decision (to deliver, to allow,
    /// to punish) the announcement is the act, but the threat is not.
    private static boolean force(Claim claim) {
        return switch (claim.plover().event()) {
            case "ASSAULT", "MOBILIZE", "RETREAT", "COERCE" -> true;
            default -> false;
        };
    }

    /// Whether its quantity counts the killed and hurt.
    boolean tolls() {
        return name.equals("STRIKE_EFFECT");
    }

    /// Whether it is a threat: the words are the act.
    public boolean threat() {
        return name.equals(THREAT);
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
                    "ASSAULT",
                    "DETENTION" ->
                    Duration.ofDays(4);
            case "GROUND_COMBAT" -> Duration.ofDays(5); // a battle, not the war
            default -> Duration.ofDays(30);
        };
    }

    /// Whether such acts happen again and again between the same parties.
    boolean momentary() {
        return span().compareTo(Duration.ofDays(4)) <= 0;
    }

    /// Whether it is told as one blow that has been struck.
    boolean fallen() {
        return momentary() && (world == World.NOW || world == World.HISTORY);
    }

    /// Whether both parties are the doers: talks, truces, clashes.
    boolean mutual() {
        return name.equals("CEASEFIRE")
                || name.equals("NEGOTIATION")
                || name.equals("GROUND_COMBAT");
    }
}
