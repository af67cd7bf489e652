package org.tocsin.app;

import org.tocsin.extract.PageReport;
import org.tocsin.extract.PageReport.BlockReport;

import java.util.Locale;
import java.util.Map;

/// What was made of a page, as people read it: each field with the part of the page that it came
/// from, then every block of the page, kept or dropped and why.
final class PageReportText {
    private static final int WIDTH = 100;

    private PageReportText() {}

    static String of(ExtractLine line, PageReport report) {
        var out = new StringBuilder(line.file()).append("\n\n");
        var values = values(line);
        report.sources()
                .forEach(
                        (field, from) ->
                                out.append(
                                        "%-13s %s  (%s)%n"
                                                .formatted(
                                                        field,
                                                        values.getOrDefault(field, ""),
                                                        from)));
        report.extraction()
                .skips()
                .forEach(skip -> out.append("%-13s %s%n".formatted("not read", skip.what())));
        out.append('\n');
        report.blocks().forEach(block -> out.append(text(block)));
        var kept = report.blocks().stream().filter(block -> block.dropped() == null).count();
        return out.append(
                        String.format(
                                Locale.ROOT,
                                "%n%d of %d blocks kept%n",
                                kept,
                                report.blocks().size()))
                .toString();
    }

    private static Map<String, String> values(ExtractLine line) {
        return Map.of(
                "kind", line.kind(),
                "url", told(line.url()),
                "title", line.title(),
                "published_at", told(line.publishedAt()),
                "modified_at", told(line.modifiedAt()),
                "authors", String.join(", ", line.authors()),
                "language", told(line.language()),
                "outlet", told(line.outlet()),
                "credits", String.join(", ", line.credits()),
                "body", line.body().length() + " characters");
    }

    private static String told(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "-" : value;
    }

    private static String text(BlockReport block) {
        var words =
                block.text().length() > WIDTH
                        ? block.text().substring(0, WIDTH) + "…"
                        : block.text();
        return block.dropped() == null
                ? "+ %s  <%s>%n".formatted(words, block.where())
                : "- %s  <%s>: %s%n".formatted(words, block.where(), block.dropped());
    }
}
