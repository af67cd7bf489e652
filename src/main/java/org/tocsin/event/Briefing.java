package org.tocsin.event;

import java.util.regex.Pattern;

/// When a text says that its source spoke to the press at large: all newsrooms that were there have
/// it from one mouth.
final class Briefing {
    /// English only, as the rules are.
    private static final Pattern WORDS =
            Pattern.compile(
                    "\\b(?:told|tell|telling|briefed|briefing|spoke (?:to|with)|speaking (?:to|with)"
                            + "|(?:call|briefing|conference) (?:with|for)) (?:\\w+ ){0,2}"
                            + "(?:reporters|journalists|the press|correspondents)\\b",
                    Pattern.CASE_INSENSITIVE);

    private Briefing() {}

    static boolean heard(Testimony testimony) {
        return WORDS.matcher(testimony.claim().sentence()).find();
    }
}
