package org.tocsin.alert;

import java.time.Instant;
import java.util.List;

/// What was not worth an alert of its own, told together.
///
/// @param id unique
/// @param group "lesser" for what is too mild for an alert, else the parties of a storm
/// @param count of all, also of those that are not listed
/// @param lines the gravest first, at most 50
public record Digest(
        String id, String group, Instant since, Instant until, int count, List<Line> lines) {
    /// Most events that one digest lists.
    public static final int MAX_LINES = 50;

    /// What is too mild for an alert.
    public static final String LESSER = "lesser";

    public Digest {
        lines = List.copyOf(lines);
    }

    /// One event, and when it came into the tray.
    public record Line(String group, Instant at, Suppression what) {}
}
