package org.tocsin.claim;

import static org.tocsin.claim.Direction.DE_ESCALATORY;
import static org.tocsin.claim.Direction.ESCALATORY;
import static org.tocsin.claim.Direction.NEUTRAL;
import static org.tocsin.claim.Severity.EXTREME;
import static org.tocsin.claim.Severity.MINOR;
import static org.tocsin.claim.Severity.MODERATE;
import static org.tocsin.claim.Severity.SEVERE;

/// What is claimed: the extension types, then the PLOVER events that stand for themselves.
public enum ClaimType {
    AUTHORIZE_USE("COOPERATE", ESCALATORY, SEVERE),
    ARMS_TRANSFER("AID", ESCALATORY, MODERATE),
    ARMS_HALT("SANCTION", DE_ESCALATORY, MODERATE),
    REQUEST_ARMS("REQUEST", NEUTRAL, MINOR),
    MISSILE_STRIKE("ASSAULT", ESCALATORY, SEVERE),
    STRIKE("ASSAULT", ESCALATORY, SEVERE),
    STRIKE_EFFECT("ASSAULT", ESCALATORY, MODERATE),
    INTERCEPTION("ASSAULT", NEUTRAL, MODERATE),
    GROUND_COMBAT("ASSAULT", ESCALATORY, MODERATE),
    INVASION("ASSAULT", ESCALATORY, EXTREME),
    DEPLOYMENT("MOBILIZE", ESCALATORY, MODERATE),
    WEAPON_TEST("MOBILIZE", ESCALATORY, MODERATE),
    WEAPON_USE("ASSAULT", ESCALATORY, SEVERE),
    THREAT_OF_FORCE("THREATEN", ESCALATORY, SEVERE),
    NUCLEAR_THREAT("THREATEN", ESCALATORY, EXTREME),
    DOCTRINE_CHANGE("THREATEN", ESCALATORY, SEVERE),
    COBELLIGERENCE("ACCUSE", ESCALATORY, MODERATE),
    RESTRICTION("SANCTION", NEUTRAL, MINOR),
    SANCTION("SANCTION", ESCALATORY, MODERATE),
    CEASEFIRE("AGREE", DE_ESCALATORY, MODERATE),
    NEGOTIATION("CONSULT", DE_ESCALATORY, MINOR),
    WITHDRAWAL("RETREAT", DE_ESCALATORY, MODERATE),
    MOBILIZATION("MOBILIZE", ESCALATORY, SEVERE),
    CYBER_ATTACK("COERCE", ESCALATORY, MODERATE),
    BLOCKADE("COERCE", ESCALATORY, SEVERE),
    BORDER_CLOSURE("COERCE", ESCALATORY, MODERATE),
    EXPULSION("SANCTION", ESCALATORY, MODERATE),
    AIRSPACE_VIOLATION("COERCE", ESCALATORY, MODERATE),
    EVACUATION("RETREAT", ESCALATORY, MODERATE),
    STATE_OF_EMERGENCY("COERCE", ESCALATORY, MODERATE),
    DETENTION("COERCE", ESCALATORY, MINOR),
    ACCUSATION("ACCUSE", NEUTRAL, MINOR),
    NO_COMMENT("REJECT", NEUTRAL, MINOR),
    ASSESSMENT("CONSULT", NEUTRAL, MINOR),
    CAPABILITY("MOBILIZE", NEUTRAL, MINOR),

    AGREE("AGREE", DE_ESCALATORY, MINOR),
    CONSULT("CONSULT", NEUTRAL, MINOR),
    SUPPORT("SUPPORT", NEUTRAL, MINOR),
    CONCEDE("CONCEDE", DE_ESCALATORY, MINOR),
    COOPERATE("COOPERATE", NEUTRAL, MINOR),
    AID("AID", NEUTRAL, MINOR),
    RETREAT("RETREAT", DE_ESCALATORY, MINOR),
    REQUEST("REQUEST", NEUTRAL, MINOR),
    ACCUSE("ACCUSE", NEUTRAL, MINOR),
    REJECT("REJECT", NEUTRAL, MINOR),
    THREATEN("THREATEN", ESCALATORY, MINOR),
    PROTEST("PROTEST", NEUTRAL, MINOR),
    MOBILIZE("MOBILIZE", ESCALATORY, MINOR),
    COERCE("COERCE", ESCALATORY, MINOR),
    ASSAULT("ASSAULT", ESCALATORY, MINOR);

    private final String plover;
    private final Direction direction;
    private final Severity severity;

    ClaimType(String plover, Direction direction, Severity severity) {
        this.plover = plover;
        this.direction = direction;
        this.severity = severity;
    }

    /// The PLOVER event that it belongs to.
    public String plover() {
        return plover;
    }

    public Direction direction() {
        return direction;
    }

    /// How bad it is before the instrument and the mode are looked at.
    public Severity severity() {
        return severity;
    }
}
