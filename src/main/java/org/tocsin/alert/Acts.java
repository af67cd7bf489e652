package org.tocsin.alert;

import org.tocsin.claim.ClaimType;

import java.util.Locale;

/// The act of an event in a few words, as what somebody says: "US authorises Ukraine to use ATACMS
/// in Kursk".
final class Acts {
    /// In which form the verb stands.
    enum Form {
        ONE,
        MANY,
        AHEAD,
        THREATENED,
        THREATENED_BY_MANY;

        private String of(String act) {
            return switch (this) {
                case ONE -> third(act);
                case MANY -> act;
                case AHEAD -> "will " + act;
                case THREATENED -> "threatens to " + act;
                case THREATENED_BY_MANY -> "threaten to " + act;
            };
        }
    }

    private Acts() {}

    static String phrase(
            ClaimType type, String who, Form form, String whom, String what, String where) {
        var in = where.isEmpty() || where.equals(whom) ? "" : " in " + where;
        var on = !where.isEmpty() ? where : whom;
        var act =
                switch (type.name()) {
                    case "AUTHORIZE_USE" ->
                            (whom.isEmpty()
                                            ? "authorise use of "
                                            : "authorise " + whom + " to use ")
                                    + or(what, "weapons")
                                    + in;
                    case "ARMS_TRANSFER" -> "send " + or(what, "weapons") + to(" to ", whom);
                    case "ARMS_HALT" -> "stop sending " + or(what, "weapons") + to(" to ", whom);
                    case "REQUEST_ARMS" -> "ask for " + or(what, "weapons");
                    case "MISSILE_STRIKE", "WEAPON_USE" ->
                            "fire "
                                    + or(what, "missiles")
                                    + (thing(whom) ? " at " + whom + in : to(" at ", on));
                    case "STRIKE" -> "strike " + hit(whom, where, in) + to(" with ", what);
                    case "ASSAULT" -> "attack " + people(whom, in) + to(" with ", what);
                    case "STRIKE_EFFECT" ->
                            "cause casualties"
                                    + (thing(whom)
                                            ? (whom.endsWith("s") ? " among " : " on ") + whom + in
                                            : where.isEmpty() ? to(" to ", whom) : " in " + where);
                    case "INTERCEPTION" -> "shoot down " + or(what, "targets") + in;
                    case "GROUND_COMBAT" -> "fight" + to(" ", whom) + in;
                    case "INVASION" -> "invade " + or(on, "a neighbour");
                    case "DEPLOYMENT", "MOBILIZE" ->
                            "deploy " + or(what, "forces") + to(" to ", on);
                    case "WEAPON_TEST" -> "test " + or(what, "a weapon") + in;
                    case "THREAT_OF_FORCE", "THREATEN" -> "threaten force" + to(" against ", whom);
                    case "NUCLEAR_THREAT" -> "threaten nuclear use" + to(" against ", whom);
                    case "DOCTRINE_CHANGE" -> "change military doctrine";
                    case "COBELLIGERENCE" -> "join the war" + to(" with ", whom);
                    case "SANCTION" -> "impose sanctions" + to(" on ", whom);
                    case "CEASEFIRE", "AGREE" -> "agree to a ceasefire" + to(" with ", whom) + in;
                    case "NEGOTIATION", "CONSULT" -> "hold talks" + to(" with ", whom) + in;
                    case "WITHDRAWAL", "RETREAT" -> "withdraw forces" + to(" from ", on);
                    case "MOBILIZATION" -> "mobilise" + in;
                    case "CYBER_ATTACK" -> "hack " + or(whom, "a target");
                    case "BLOCKADE" -> "blockade " + or(on, "a route");
                    case "BORDER_CLOSURE" -> "close the border" + to(" with ", whom);
                    case "EXPULSION" -> "expel diplomats" + to(" of ", whom);
                    case "AIRSPACE_VIOLATION" -> "violate the airspace" + to(" of ", whom);
                    case "EVACUATION" -> "evacuate people" + to(" from ", on);
                    case "STATE_OF_EMERGENCY" -> "impose emergency measures" + in;
                    case "DETENTION" -> "detain or seize" + to(" ", whom) + in;
                    default ->
                            "appear in: "
                                    + type.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                    + to(", ", whom);
                };
        return who + " " + form.of(act);
    }

    /// The opposite of what the type names: "US lifts sanctions on Syria".
    static String undone(ClaimType type, String who, Form form, String whom, String where) {
        var on = whom.isEmpty() ? where : whom;
        var act =
                switch (type.name()) {
                    case "SANCTION" -> "lift sanctions" + to(" on ", on);
                    case "BLOCKADE" -> "lift a blockade" + to(" of ", on);
                    case "BORDER_CLOSURE" -> "reopen the border" + to(" with ", on);
                    case "EXPULSION" -> "restore diplomatic ties" + to(" with ", on);
                    case "DETENTION" ->
                            "release " + (thing(whom) ? whom : "captives" + to(" of ", on));
                    case "STATE_OF_EMERGENCY" -> "lift emergency measures" + to(" in ", on);
                    case "CEASEFIRE" -> "end a ceasefire" + to(" with ", on);
                    case "NEGOTIATION" -> "break off talks" + to(" with ", on);
                    default ->
                            "undo: "
                                    + type.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                    + to(", ", on);
                };
        return who + " " + form.of(act);
    }

    /// The third person of the phrase's first word.
    private static String third(String act) {
        var space = act.indexOf(' ');
        var verb = space < 0 ? act : act.substring(0, space);
        return verb + "s" + (space < 0 ? "" : act.substring(space));
    }

    private static String to(String link, String text) {
        return text.isEmpty() ? "" : link + text;
    }

    /// A thing is hit where it is; of a state only where is told, if that is known.
    private static String hit(String whom, String where, String in) {
        return thing(whom) ? whom + in : or(where.isEmpty() ? whom : where, "targets");
    }

    /// Of a state only people are attacked, where that is told.
    private static String people(String whom, String in) {
        return (thing(whom) || in.isEmpty() ? or(whom, "people") : "people") + in;
    }

    /// "Cypriot tanker", "rebels", and not "Cyprus": its last word is a noun.
    static boolean thing(String whom) {
        return !whom.isEmpty()
                && Character.isLowerCase(whom.codePointAt(whom.lastIndexOf(' ') + 1));
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
