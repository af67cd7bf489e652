package org.tocsin.app.score;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Event names across the versions of PLOVER and its predecessors. Source: the table from CAMEO to
/// PLOVER (Open Event Data Alliance, 2021).
public final class Roots {
    private static final Map<String, String> RENAMED =
            Map.of(
                    "DEMAND", "REQUEST",
                    "DISAPPROVE", "ACCUSE",
                    "INVESTIGATE", "ACCUSE",
                    "FIGHT", "ASSAULT");
    private static final Map<String, String> CAMEO =
            Map.ofEntries(
                    Map.entry("02", "REQUEST"),
                    Map.entry("03", "AGREE"),
                    Map.entry("04", "CONSULT"),
                    Map.entry("05", "SUPPORT"),
                    Map.entry("06", "COOPERATE"),
                    Map.entry("07", "AID"),
                    Map.entry("08", "YIELD"),
                    Map.entry("09", "ACCUSE"),
                    Map.entry("10", "REQUEST"),
                    Map.entry("11", "ACCUSE"),
                    Map.entry("12", "REJECT"),
                    Map.entry("13", "THREATEN"),
                    Map.entry("14", "PROTEST"),
                    Map.entry("15", "MOBILIZE"),
                    Map.entry("16", "SANCTION"),
                    Map.entry("17", "COERCE"),
                    Map.entry("18", "ASSAULT"),
                    Map.entry("19", "ASSAULT"),
                    Map.entry("20", "ASSAULT"));
    private static final Set<String> YIELDED = Set.of("CONCEDE", "RETREAT");
    private static final Map<String, String> CAMEO_EXCEPTIONS =
            Map.of("163", "COERCE", "175", "ASSAULT", "1712", "ASSAULT");

    private Roots() {}

    /// The event under its present name.
    public static String current(String event) {
        return RENAMED.getOrDefault(event, event);
    }

    /// The event among the fifteen that older data tell apart: CONCEDE and RETREAT are one.
    public static String fifteen(String event) {
        return YIELDED.contains(event) ? "YIELD" : event;
    }

    /// The root of a CAMEO code among the fifteen; empty for mere statements.
    public static Optional<String> ofCameo(String code) {
        return Optional.ofNullable(CAMEO_EXCEPTIONS.getOrDefault(code, CAMEO.get(root(code))));
    }

    private static String root(String code) {
        return code.length() < 2 ? "" : code.substring(0, 2);
    }
}
