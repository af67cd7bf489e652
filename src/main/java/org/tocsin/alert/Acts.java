package org.tocsin.alert;

import org.tocsin.claim.ClaimType;

/// The act of an event in a few words, as what somebody says: "US authorises Ukraine to use ATACMS in Kursk".
final class Acts {
    private Acts() {}

    static String phrase(ClaimType type, String who, String whom, String what, String where) {
        var in = where.isEmpty() || where.equals(whom) ? "" : " in " + where;
        var on = !where.isEmpty() ? where : whom;
        return switch (type) {
            case AUTHORIZE_USE -> who + " authorises " + or(whom, "use of") + (whom.isEmpty() ? " " : " to use ") + or(what, "weapons") + in;
            case ARMS_TRANSFER -> who + " sends " + or(what, "weapons") + (whom.isEmpty() ? "" : " to " + whom);
            case ARMS_HALT -> who + " stops sending " + or(what, "weapons") + (whom.isEmpty() ? "" : " to " + whom);
            case REQUEST_ARMS -> who + " asks for " + or(what, "weapons");
            case MISSILE_STRIKE, WEAPON_USE -> who + " fires " + or(what, "missiles") + (on.isEmpty() ? "" : " at " + on);
            case STRIKE, ASSAULT -> who + " strikes " + or(on, "targets") + (what.isEmpty() ? "" : " with " + what);
            case STRIKE_EFFECT -> "casualties" + (on.isEmpty() ? "" : " in " + on);
            case INTERCEPTION -> who + " shoots down " + or(what, "targets") + in;
            case GROUND_COMBAT -> who + " fights" + (on.isEmpty() ? "" : " in " + on);
            case INVASION -> who + " invades " + or(on, "a neighbour");
            case DEPLOYMENT, MOBILIZE -> who + " deploys " + or(what, "forces") + (on.isEmpty() ? "" : " to " + on);
            case WEAPON_TEST -> who + " tests " + or(what, "a weapon") + in;
            case THREAT_OF_FORCE, THREATEN -> who + " threatens force" + (whom.isEmpty() ? "" : " against " + whom);
            case NUCLEAR_THREAT -> who + " threatens nuclear use" + (whom.isEmpty() ? "" : " against " + whom);
            case DOCTRINE_CHANGE -> who + " changes its military doctrine";
            case COBELLIGERENCE -> who + " is at war" + (whom.isEmpty() ? "" : " with " + whom);
            case SANCTION -> who + " imposes sanctions" + (whom.isEmpty() ? "" : " on " + whom);
            case CEASEFIRE, AGREE -> who + (whom.isEmpty() ? "" : " and " + whom) + " agree a ceasefire" + in;
            case NEGOTIATION, CONSULT -> who + (whom.isEmpty() ? "" : " and " + whom) + " hold talks" + in;
            case WITHDRAWAL, RETREAT -> who + " withdraws forces" + (on.isEmpty() ? "" : " from " + on);
            case MOBILIZATION -> who + " mobilises" + in;
            case CYBER_ATTACK -> who + " hacks " + or(whom, "a target");
            case BLOCKADE -> who + " blockades " + or(on, "a route");
            case BORDER_CLOSURE -> who + " closes its border" + (whom.isEmpty() ? "" : " with " + whom);
            case EXPULSION -> who + " expels diplomats" + (whom.isEmpty() ? "" : " of " + whom);
            case AIRSPACE_VIOLATION -> who + " violates airspace" + (whom.isEmpty() ? "" : " of " + whom);
            case EVACUATION -> who + " evacuates" + (on.isEmpty() ? "" : " from " + on);
            case STATE_OF_EMERGENCY -> who + " declares an emergency" + in;
            case DETENTION -> who + " seizes or detains" + (whom.isEmpty() ? "" : " " + whom) + in;
            case RESTRICTION, ACCUSATION, NO_COMMENT, ASSESSMENT, CAPABILITY, SUPPORT, CONCEDE, COOPERATE, AID, REQUEST, ACCUSE, REJECT,
                    PROTEST, COERCE ->
                    who + ": " + type.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + (whom.isEmpty() ? "" : ", " + whom);
        };
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
