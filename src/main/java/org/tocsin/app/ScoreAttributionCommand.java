package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.app.score.AttributionScore;
import org.tocsin.app.score.BratMarks;
import org.tocsin.article.Sentences;
import org.tocsin.claim.attribution.AttributionReader;
import org.tocsin.claim.attribution.AttributionRelation;
import org.tocsin.claim.attribution.AttributionTrainer;
import org.tocsin.claim.attribution.MarkedText;
import org.tocsin.claim.attribution.MarkedText.Mark;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// Scores attributions against a corpus in PolNeAR's layout, and fits the weights to one.
@Command(
        name = "attribution",
        mixinStandardHelpOptions = true,
        description = {
            "Scores the attributions that are read in DIR/text/*.txt against those that people"
                    + " marked in DIR/attributions/*.ann: cues that share a word, heads of sources,"
                    + " words of content. A text with several annotators counts once for each.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:bad usage, or a file that is not such data"},
        footerHeading = "%nExample:%n",
        footer = "  tocsin score attribution PolNeAR/data/train --part check")
final class ScoreAttributionCommand implements Callable<Integer> {
    private static final int HELD_OF_TEN = 3;

    /// Which articles count, by the hash of their names.
    enum Part {
        all,
        fit,
        check
    }

    private final Stdio io;

    @Mixin private RuleOptions options = new RuleOptions();

    @Parameters(paramLabel = "DIR", description = "Holds text/ and attributions/.")
    private Path directory = Path.of("");

    @Option(
            names = "--part",
            paramLabel = "PART",
            description =
                    "all, or by the hash of an article's name the seven tenths to fit to (fit) or"
                            + " the three held out (check).")
    private Part part = Part.all;

    @Mixin private ErrorsOption errors = new ErrorsOption();

    @Option(
            names = "--fit",
            paramLabel = "FILE",
            description = "Fits the weights to the articles and writes them there; scores nothing.")
    private @Nullable Path fit;

    ScoreAttributionCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        var reader = options.load().rules().attributions();
        if (fit != null) {
            var texts = new ArrayList<MarkedText>();
            each(
                    (_, text, marks) ->
                            texts.add(
                                    new MarkedText(text, Sentences.split(text, List.of()), marks)));
            write(fit, new AttributionTrainer(reader).fit(texts));
            return Exit.DONE;
        }
        try (var wrong = errors.open(io)) {
            var score = new AttributionScore(wrong::write);
            each((name, text, marks) -> score.text(name, text, outermost(reader, text), marks));
            ScoreLine.write(JsonLines.on(io), "", score.counts());
        }
        return Exit.DONE;
    }

    private static List<Mark> outermost(AttributionReader reader, String text) {
        return reader.read(text, Sentences.split(text, List.of())).stream()
                .filter(relation -> relation.depth() == 0)
                .map(ScoreAttributionCommand::mark)
                .toList();
    }

    private static Mark mark(AttributionRelation relation) {
        var source = relation.source();
        return new Mark(
                source == null ? List.of() : List.of(source),
                List.of(relation.cue()),
                relation.content());
    }

    private interface Use {
        void of(String name, String text, List<Mark> marks);
    }

    private void each(Use use) throws IOException {
        try (var files = Files.list(directory.resolve("text"))) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString().replaceFirst("\\.txt$", "");
                if (counts(name)) {
                    annotated(name, Files.readString(file), use);
                }
            }
        }
    }

    private boolean counts(String name) {
        return switch (part) {
            case all -> true;
            case fit -> Math.floorMod(name.hashCode(), 10) >= HELD_OF_TEN;
            case check -> Math.floorMod(name.hashCode(), 10) < HELD_OF_TEN;
        };
    }

    private void annotated(String name, String text, Use use) throws IOException {
        var glob = directory.resolve("attributions");
        try (var files = Files.list(glob)) {
            for (var file : files.sorted().toList()) {
                var own = file.getFileName().toString();
                if (own.startsWith(name + "_") && own.length() <= name.length() + 9) {
                    use.of(name, text, BratMarks.read(text, Files.readAllLines(file)));
                }
            }
        }
    }

    private static void write(Path file, Map<String, Map<String, Double>> models)
            throws IOException {
        var lines = new ArrayList<String>();
        lines.add(
                "# Weights of the attribution reader, fitted by `tocsin score attribution DIR --fit FILE`.");
        lines.add("models:");
        lines.add("  threshold: 0.46");
        for (var model : List.of("cue", "source", "end")) {
            lines.add("  " + model + ":");
            models.getOrDefault(model, Map.of())
                    .forEach(
                            (feature, weight) ->
                                    lines.add(
                                            "    \""
                                                    + feature.replace("\\", "\\\\")
                                                            .replace("\"", "\\\"")
                                                    + "\": "
                                                    + weight));
        }
        Files.write(file, lines);
    }
}
