package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.app.score.Fold;
import org.tocsin.app.score.Prf;
import org.tocsin.app.score.Roots;
import org.tocsin.claim.Relation;
import org.tocsin.claim.RelationReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Scores the PLOVER event of sentences whose source, target and root people marked.
@Command(
        name = "relations",
        mixinStandardHelpOptions = true,
        description = {
            "Scores the PLOVER event against sentences with a marked source, target and root:"
                    + " tab-separated, with the columns sentence_id, sentence, source, target and"
                    + " gold_root. CONCEDE and RETREAT count as YIELD.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:bad usage, or a file that is not such data"},
        footerHeading = "%nExample:%n",
        footer = "  tocsin score relations --folds train.tsv")
final class ScoreRelationsCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private RuleOptions options = new RuleOptions();

    @Option(
            names = "--folds",
            description =
                    "Score the part to develop on and the part held back (five in sixteen, by a"
                            + " hash of the id) apart; no disagreement of the latter is written.")
    private boolean folds;

    @Mixin private ErrorsOption errors = new ErrorsOption();

    @Parameters(paramLabel = "FILE", description = "The marked sentences.")
    private @Nullable Path file;

    ScoreRelationsCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        var rows =
                Tsv.read(
                        Objects.requireNonNull(file),
                        "sentence_id",
                        "sentence",
                        "source",
                        "target",
                        "gold_root");
        var reader = new RelationReader(options.load().rules());
        var counts = new EnumMap<Fold, Prf>(Fold.class);
        try (var told = errors.open(io)) {
            for (var row : rows) {
                var fold = Fold.of(row.getOrDefault("sentence_id", ""));
                var prf = counts.computeIfAbsent(folds ? fold : Fold.DEVELOP, _ -> new Prf());
                score(reader, row, prf, folds && fold == Fold.HELD ? null : told);
            }
        }
        var out = JsonLines.on(io);
        counts.forEach((fold, prf) -> ScoreLine.write(out, folds ? prefix(fold) : "", prf));
        return Exit.DONE;
    }

    private static String prefix(Fold fold) {
        return fold == Fold.DEVELOP ? "develop/" : "held/";
    }

    private static void score(
            RelationReader reader, Map<String, String> row, Prf prf, @Nullable Errors told) {
        var gold = Roots.fifteen(row.getOrDefault("gold_root", ""));
        var sentence = row.getOrDefault("sentence", "");
        var read = reader.read(sentence, row.get("source"), row.get("target"));
        var root = read.map(relation -> Roots.fifteen(relation.event())).orElse("");
        prf.pair(gold, root);
        if (told != null && !root.equals(gold)) {
            told.write(
                    row.getOrDefault("sentence_id", ""),
                    gold,
                    root,
                    Map.of(
                            "sentence", sentence,
                            "source", row.getOrDefault("source", ""),
                            "target", row.getOrDefault("target", ""),
                            "cue", cue(read)));
        }
    }

    /// The rule and the words that it read.
    static String cue(Optional<Relation> read) {
        return read.map(relation -> relation.rule() + ": " + relation.cue()).orElse("");
    }
}
