package org.tocsin.app;

import org.tocsin.app.score.Prf;
import org.tocsin.syndication.Dedup;
import org.tocsin.syndication.WireRank;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Scores what articles are to each other.
@Command(
        name = "pairs",
        mixinStandardHelpOptions = true,
        description = {
            "Gives each pair of articles the verdict that the two would get alone, and scores it"
                    + " against the label that people gave: COPY, UPDATE, CONTAINED or DIFFERENT.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  tocsin score pairs --texts DIR pairs.csv")
final class ScorePairsCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private ConfigOptions options = new ConfigOptions();

    @Option(
            names = "--texts",
            required = true,
            paramLabel = "DIR",
            description = "Directory of the tables NAME_articles.csv that hold the texts.")
    private Path texts = Path.of("");

    @Mixin private ErrorsOption errors = new ErrorsOption();

    @Parameters(index = "0", paramLabel = "FILE", description = "The table of pairs.")
    private Path table = Path.of("");

    /// A pair that got another verdict than its label.
    record Wrong(String pair, String label, String verdict, String id, String reason) {}

    ScorePairsCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        var outlets = options.sources().outlets();
        var rank = new WireRank(outlets);
        var furniture = options.furniture();
        var counts = new Prf();
        try (var wrong = errors.open(io)) {
            for (var pair : new MarkedPairs(texts, outlets).read(table)) {
                var told = told(Dedup.run(pair.articles(), rank, furniture));
                var verdict = label(told.verdict());
                counts.pair(pair.label(), verdict);
                if (!verdict.equals(pair.label())) {
                    wrong.write(
                            new Wrong(
                                    pair.id(),
                                    pair.label(),
                                    verdict,
                                    told.id().value(),
                                    told.reason()));
                }
            }
        }
        ScoreLine.write(JsonLines.on(io), "", counts);
        return Exit.DONE;
    }

    /// The verdict that leans on the other article, if one does.
    private static Dedup.Row told(List<Dedup.Row> rows) {
        return rows.stream().filter(row -> row.of() != null).findFirst().orElse(rows.getFirst());
    }

    private static String label(String verdict) {
        return switch (verdict) {
            case "copy", "unchanged" -> "COPY";
            case "original" -> "DIFFERENT";
            default -> verdict.toUpperCase(Locale.ROOT);
        };
    }
}
