package org.tocsin.claim;

import static org.tocsin.claim.Direction.DE_ESCALATORY;
import static org.tocsin.claim.Direction.ESCALATORY;
import static org.tocsin.claim.Direction.NEUTRAL;
import static org.tocsin.claim.Severity.EXTREME;
import static org.tocsin.claim.Severity.MINOR;
import static org.tocsin.claim.Severity.MODERATE;
import static org.tocsin.claim.Severity.SEVERE;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is claimed: the extension types, the PLOVER events that stand for themselves, and the types
/// that a rule set adds in `types.yaml`. Types of one name are equal.
///
/// Later stages know a type that was added by its name only; what else they need of it stands on
/// the claim: PLOVER event, direction, severity.
public final class ClaimType {
    private static final Map<String, ClaimType> BUILT_IN = new LinkedHashMap<>();

    public static final ClaimType AUTHORIZE_USE =
            builtIn("AUTHORIZE_USE", "COOPERATE", ESCALATORY, SEVERE);
    public static final ClaimType ARMS_TRANSFER =
            builtIn("ARMS_TRANSFER", "AID", ESCALATORY, MODERATE);
    public static final ClaimType ARMS_HALT =
            builtIn("ARMS_HALT", "SANCTION", DE_ESCALATORY, MODERATE);
    public static final ClaimType REQUEST_ARMS = builtIn("REQUEST_ARMS", "REQUEST", NEUTRAL, MINOR);
    public static final ClaimType MISSILE_STRIKE =
            builtIn("MISSILE_STRIKE", "ASSAULT", ESCALATORY, SEVERE);
    public static final ClaimType STRIKE = builtIn("STRIKE", "ASSAULT", ESCALATORY, SEVERE);
    public static final ClaimType STRIKE_EFFECT =
            builtIn("STRIKE_EFFECT", "ASSAULT", ESCALATORY, MODERATE);
    public static final ClaimType INTERCEPTION =
            builtIn("INTERCEPTION", "ASSAULT", NEUTRAL, MODERATE);
    public static final ClaimType GROUND_COMBAT =
            builtIn("GROUND_COMBAT", "ASSAULT", ESCALATORY, MODERATE);
    public static final ClaimType INVASION = builtIn("INVASION", "ASSAULT", ESCALATORY, EXTREME);
    public static final ClaimType DEPLOYMENT =
            builtIn("DEPLOYMENT", "MOBILIZE", ESCALATORY, MODERATE);
    public static final ClaimType WEAPON_TEST =
            builtIn("WEAPON_TEST", "MOBILIZE", ESCALATORY, MODERATE);
    public static final ClaimType WEAPON_USE = builtIn("WEAPON_USE", "ASSAULT", ESCALATORY, SEVERE);
    public static final ClaimType THREAT_OF_FORCE =
            builtIn("THREAT_OF_FORCE", "THREATEN", ESCALATORY, SEVERE);
    public static final ClaimType NUCLEAR_THREAT =
            builtIn("NUCLEAR_THREAT", "THREATEN", ESCALATORY, EXTREME);
    public static final ClaimType DOCTRINE_CHANGE =
            builtIn("DOCTRINE_CHANGE", "THREATEN", ESCALATORY, SEVERE);
    public static final ClaimType COBELLIGERENCE =
            builtIn("COBELLIGERENCE", "ACCUSE", ESCALATORY, MODERATE);
    public static final ClaimType RESTRICTION = builtIn("RESTRICTION", "SANCTION", NEUTRAL, MINOR);
    public static final ClaimType SANCTION = builtIn("SANCTION", "SANCTION", ESCALATORY, MODERATE);
    public static final ClaimType CEASEFIRE =
            builtIn("CEASEFIRE", "AGREE", DE_ESCALATORY, MODERATE);
    public static final ClaimType NEGOTIATION =
            builtIn("NEGOTIATION", "CONSULT", DE_ESCALATORY, MINOR);
    public static final ClaimType WITHDRAWAL =
            builtIn("WITHDRAWAL", "RETREAT", DE_ESCALATORY, MODERATE);
    public static final ClaimType MOBILIZATION =
            builtIn("MOBILIZATION", "MOBILIZE", ESCALATORY, SEVERE);
    public static final ClaimType CYBER_ATTACK =
            builtIn("CYBER_ATTACK", "COERCE", ESCALATORY, MODERATE);
    public static final ClaimType BLOCKADE = builtIn("BLOCKADE", "COERCE", ESCALATORY, SEVERE);
    public static final ClaimType BORDER_CLOSURE =
            builtIn("BORDER_CLOSURE", "COERCE", ESCALATORY, MODERATE);
    public static final ClaimType EXPULSION =
            builtIn("EXPULSION", "SANCTION", ESCALATORY, MODERATE);
    public static final ClaimType AIRSPACE_VIOLATION =
            builtIn("AIRSPACE_VIOLATION", "COERCE", ESCALATORY, MODERATE);
    public static final ClaimType EVACUATION =
            builtIn("EVACUATION", "RETREAT", ESCALATORY, MODERATE);
    public static final ClaimType STATE_OF_EMERGENCY =
            builtIn("STATE_OF_EMERGENCY", "COERCE", ESCALATORY, MODERATE);
    public static final ClaimType DETENTION = builtIn("DETENTION", "COERCE", ESCALATORY, MINOR);
    public static final ClaimType ACCUSATION = builtIn("ACCUSATION", "ACCUSE", NEUTRAL, MINOR);
    public static final ClaimType NO_COMMENT = builtIn("NO_COMMENT", "REJECT", NEUTRAL, MINOR);
    public static final ClaimType ASSESSMENT = builtIn("ASSESSMENT", "CONSULT", NEUTRAL, MINOR);
    public static final ClaimType CAPABILITY = builtIn("CAPABILITY", "MOBILIZE", NEUTRAL, MINOR);

    public static final ClaimType AGREE = plain("AGREE", DE_ESCALATORY, MINOR);
    public static final ClaimType CONSULT = plain("CONSULT", NEUTRAL, MINOR);
    public static final ClaimType SUPPORT = plain("SUPPORT", NEUTRAL, MINOR);
    public static final ClaimType CONCEDE = plain("CONCEDE", DE_ESCALATORY, MINOR);
    public static final ClaimType COOPERATE = plain("COOPERATE", NEUTRAL, MINOR);
    public static final ClaimType AID = plain("AID", NEUTRAL, MINOR);
    public static final ClaimType RETREAT = plain("RETREAT", DE_ESCALATORY, MINOR);
    public static final ClaimType REQUEST = plain("REQUEST", NEUTRAL, MINOR);
    public static final ClaimType ACCUSE = plain("ACCUSE", NEUTRAL, MINOR);
    public static final ClaimType REJECT = plain("REJECT", NEUTRAL, MINOR);
    public static final ClaimType THREATEN = plain("THREATEN", ESCALATORY, MINOR);
    public static final ClaimType PROTEST = plain("PROTEST", NEUTRAL, MINOR);
    public static final ClaimType MOBILIZE = plain("MOBILIZE", ESCALATORY, MINOR);
    public static final ClaimType COERCE = plain("COERCE", ESCALATORY, MINOR);
    public static final ClaimType ASSAULT = builtIn("ASSAULT", "ASSAULT", ESCALATORY, MINOR);

    private final String name;
    private final String plover;
    private final Direction direction;
    private final Severity severity;
    private final boolean plain;

    private ClaimType(
            String name, String plover, Direction direction, Severity severity, boolean plain) {
        if (!name.matches("[A-Z][A-Z0-9_]{1,60}")) {
            throw new IllegalArgumentException("'" + name + "' is no name of an event type");
        }
        this.name = name;
        this.plover = plover;
        this.direction = direction;
        this.severity = severity;
        this.plain = plain;
    }

    private static ClaimType builtIn(
            String name, String plover, Direction direction, Severity severity) {
        return known(new ClaimType(name, plover, direction, severity, false));
    }

    private static ClaimType plain(String event, Direction direction, Severity severity) {
        return known(new ClaimType(event, event, direction, severity, true));
    }

    private static ClaimType known(ClaimType type) {
        BUILT_IN.put(type.name, type);
        return type;
    }

    /// A type that a rule set adds.
    ///
    /// @throws IllegalArgumentException when there is one of that name already
    static ClaimType added(
            String name, String plover, Direction direction, Severity severity, boolean plain) {
        if (BUILT_IN.containsKey(name)) {
            throw new IllegalArgumentException("the event type " + name + " is built in");
        }
        return new ClaimType(name, plover, direction, severity, plain);
    }

    /// The type of that name: one that is built in, else one of which only the name is known here.
    @JsonCreator
    public static ClaimType of(String name) {
        var known = BUILT_IN.get(name);
        return known != null ? known : new ClaimType(name, "", NEUTRAL, MINOR, false);
    }

    /// All that are built in: the extension types, then the PLOVER events.
    public static List<ClaimType> values() {
        return List.copyOf(BUILT_IN.values());
    }

    /// As claims, events and alerts print it.
    @JsonValue
    public String name() {
        return name;
    }

    /// The PLOVER event that it belongs to; empty when only the name is known.
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

    /// Whether it is context and no alarm: how two parties relate in words, told where no rule of
    /// its own reads an act. An assault and a sanction are acts, which their rules tell or nobody.
    public boolean plain() {
        return plain;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClaimType type && type.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
