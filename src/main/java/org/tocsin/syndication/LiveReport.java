package org.tocsin.syndication;

import java.util.List;
import java.util.Locale;

/// Knows a report that gathers what came in over a day, entry by entry, under one headline. It says
/// so at its top. English.
final class LiveReport {
    private static final int TOP = 3;
    private static final List<String> OPENINGS =
            List.of("the latest ", "live updates", "live blog");
    private static final List<String> PARTS = List.of("all times local", "live updates");

    private LiveReport() {}

    static boolean is(TextPrint print) {
        return announces(print.title())
                || print.sentences().stream().limit(TOP).anyMatch(LiveReport::announces);
    }

    private static boolean announces(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        return OPENINGS.stream().anyMatch(lower::startsWith)
                || PARTS.stream().anyMatch(lower::contains);
    }
}
