package org.tocsin.app;

import org.tocsin.alert.Alert;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Alert transitions for people, one a line.
final class AlertTable {
    /// The names of the columns.
    static final String HEAD =
            "%-16s  %-6s  %-12s  %-8s  %-8s  %s"
                    .formatted("TIME (UTC)", "MSG", "STATUS", "SEVERITY", "CERTAIN", "HEADLINE");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private AlertTable() {}

    static String row(Alert alert) {
        return "%-16s  %-6s  %-12s  %-8s  %-8s  %s"
                .formatted(
                        TIME.format(alert.updatedAt()),
                        alert.msgType().label(),
                        alert.eventStatus(),
                        lower(alert.severity()),
                        lower(alert.certainty()),
                        alert.headline());
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
