package org.tocsin.claim;

import java.util.List;

/// Somebody who acts or is acted upon: as the text names it, and the code of the state or
/// organisation behind it.
///
/// @param code ISO 3166 alpha-3, or an organisation's short name; of armed men without a name the
///   state whose they are and what they are called: `PSE+REB`
public record Actor(String text, String code) {
    /// The code of armed men of whom only the state is told.
    static String band(String state, String what) {
        return state + "+" + what;
    }

    /// The state or organisation that a code names, or whose armed men it means.
    public static String side(String code) {
        var band = code.indexOf('+');
        return band < 0 ? code : code.substring(0, band);
    }

    /// Those that are none of the others.
    public static List<Actor> apart(List<Actor> parties, List<Actor> others) {
        return parties.stream().filter(p -> !meet(List.of(p), others)).toList();
    }

    /// Whether any is one of the others.
    static boolean meet(List<Actor> some, List<Actor> others) {
        return some.stream()
                .anyMatch(one -> others.stream().anyMatch(o -> o.code().equals(one.code())));
    }

    /// Whether it tells what they are and not who: two such may be anybody.
    public boolean nameless() {
        return code.indexOf('+') > 0;
    }
}
