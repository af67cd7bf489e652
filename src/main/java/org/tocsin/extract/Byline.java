package org.tocsin.extract;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// "By NAME – Outlet": who signed, as the line has it.
///
/// @param parts the names and houses that it lists, in its order, dates and labels left out
record Byline(List<String> parts) {
    private static final Pattern OPENING =
            Pattern.compile(
                    "^(?:(?:Written|Reported|Story|Words|Text)\\s+)?(?:By|BY|by):?\\s+(?=\\S)");
    private static final Pattern PARTING =
            Pattern.compile(
                    "\\s+[–—-]\\s+|\\s*[|•·/,]\\s*|\\s+(?:and|in|for|of|at|und|et|y|e|en|i|и|та|ve|و)\\s+");
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:The\\s+)?[\\p{Lu}\\d][\\p{L}\\d.'’&-]*(?:\\s+(?:(?:de|van|von|der|da|al|el|bin|of|the|le|la)\\s+)*[\\p{Lu}\\d][\\p{L}\\d.'’&-]*){0,5}"
                            + "|\\p{Lo}[\\p{Lo}\\p{M} ·・]{1,24}");
    private static final Pattern STAFF =
            Pattern.compile(
                    "(?i)(?:our |the )?(?:foreign |news )?(?:staff|desk|newsroom|correspondents?|reporters?|editors?)\\b.*|.*\\b(?:agencies|staff)");
    private static final int LONGEST = 160;

    Byline {
        parts = List.copyOf(parts);
    }

    /// Whether the line opens as a signature and names somebody at once: "By dawn the city …" does
    /// not.
    static boolean is(Line line) {
        return line.length() <= LONGEST && !line.prose() && !of(line.text()).parts().isEmpty();
    }

    static Byline of(String text) {
        var opening = OPENING.matcher(text);
        if (text.length() > LONGEST || !opening.find()) {
            return new Byline(List.of());
        }
        return listed(text.substring(opening.end()));
    }

    /// What stands behind such an opening, whatever the language.
    static Byline listed(String rest) {
        var parts = Arrays.stream(PARTING.split(withoutDates(rest))).map(String::strip).toList();
        return !parts.isEmpty() && signs(parts.getFirst())
                ? new Byline(parts.stream().filter(Byline::signs).toList())
                : new Byline(List.of());
    }

    /// Names of people and houses only: no "our staff and agencies".
    List<String> names() {
        return parts.stream().filter(part -> !STAFF.matcher(part).matches()).toList();
    }

    private static boolean signs(String part) {
        return NAME.matcher(part).matches() || STAFF.matcher(part).matches();
    }

    static String withoutDates(String text) {
        var cut = new StringBuilder(text);
        for (var date : WrittenDates.days(text).reversed()) {
            if (date.end() <= cut.length()) {
                cut.replace(date.start(), date.end(), "|");
            }
        }
        return cut.toString();
    }
}
