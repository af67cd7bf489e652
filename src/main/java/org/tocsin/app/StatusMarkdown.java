package org.tocsin.app;

import org.tocsin.claim.RuleBook;

import java.util.ArrayList;
import java.util.List;

/// The status table as the documentation shows it.
final class StatusMarkdown {
    private StatusMarkdown() {}

    /// Lines of Markdown.
    static List<String> of(RuleBook book) {
        var lines = new ArrayList<String>();
        lines.add("| row | when | status | factuality | polarity |");
        lines.add("|---|---|---|---|---|");
        for (var row : book.rows()) {
            var gives = row.gives();
            lines.add(
                    "| `%s` | %s | %s | %s | %s |"
                            .formatted(
                                    row.row(),
                                    row.asked(),
                                    gives.getOrDefault("status", ""),
                                    gives.getOrDefault("factuality", "")
                                            .replace("_PLUS", "+")
                                            .replace("_MINUS", "-"),
                                    gives.getOrDefault("polarity", "POSITIVE")));
        }
        return lines;
    }
}
