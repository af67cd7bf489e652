package org.tocsin.app;

import org.tocsin.syndication.Comparison;
import org.tocsin.syndication.Item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A comparison as two columns for a terminal.
final class ComparisonText {
    private static final int COLUMN = 56;
    private static final int SAME_LENGTH = 2 * COLUMN;

    private ComparisonText() {}

    static List<String> of(Comparison pair) {
        var lines = new ArrayList<String>();
        lines.add("1  " + named(pair.first()));
        lines.add("2  " + named(pair.second()));
        lines.add(
                String.format(
                        Locale.ROOT,
                        "%.0f %% of 1 stands in 2, %.0f %% of 2 in 1; %d fingerprints shared",
                        100 * pair.firstHeld(),
                        100 * pair.secondHeld(),
                        pair.fingerprints()));
        lines.add("2 beside 1: " + pair.verdict());
        lines.add("");
        lines.add("= same   ~ edited   < only in 1   > only in 2");
        pair.rows().forEach(row -> lines.addAll(row(row)));
        return lines;
    }

    private static String named(Item item) {
        return item.id()
                + (item.outlet() == null ? "" : ", " + item.outlet())
                + ", "
                + item.print().words()
                + " words, "
                + (item.timed() ? "published " : "not after ")
                + item.published();
    }

    private static List<String> row(Comparison.Row row) {
        var left = wrapped(shortened(row, row.first()));
        var right = wrapped(shortened(row, row.second()));
        var lines = new ArrayList<String>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            lines.add(
                    (i == 0 ? sign(row.kind()) : " ")
                            + " "
                            + padded(i < left.size() ? left.get(i) : "")
                            + " | "
                            + (i < right.size() ? right.get(i) : ""));
        }
        if (!row.facts().isEmpty()) {
            lines.add("    " + String.join(", ", row.facts()));
        }
        return lines;
    }

    private static String sign(Comparison.Kind kind) {
        return switch (kind) {
            case SAME -> "=";
            case EDITED -> "~";
            case ONLY_FIRST -> "<";
            case ONLY_SECOND -> ">";
        };
    }

    /// Of what is the same, the beginning is enough.
    private static String shortened(Comparison.Row row, String words) {
        boolean whole = row.kind() != Comparison.Kind.SAME || words.length() <= SAME_LENGTH;
        return whole ? words : words.substring(0, SAME_LENGTH - 2) + " …";
    }

    private static List<String> wrapped(String words) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > COLUMN) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String padded(String line) {
        return line + " ".repeat(Math.max(0, COLUMN - line.length()));
    }
}
