package org.tocsin.claim;

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

    /// Whether it tells what they are and not who: two such may be anybody.
    public boolean nameless() {
        return code.indexOf('+') > 0;
    }
}
