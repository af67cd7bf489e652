package org.tocsin.app;

import org.tocsin.app.score.CodedSentence;
import org.tocsin.app.score.Prf;
import org.tocsin.app.score.Roots;
import org.tocsin.claim.RelationReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Scores the PLOVER event against the validation records of the PETRARCH coders.
@Command(
        name = "petrarch",
        mixinStandardHelpOptions = true,
        description = {
            "Scores the PLOVER event against the validation files of the PETRARCH coders, whose"
                    + " CAMEO codes are read as PLOVER roots. A sentence with several codes agrees"
                    + " with any; one without a code that has a root is left out.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:bad usage, or a file that is not such data"},
        footerHeading = "%nExample:%n",
        footer = "  tocsin score petrarch --errors wrong.jsonl validation.xml")
final class ScorePetrarchCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private RuleOptions options = new RuleOptions();

    @Mixin private ErrorsOption errors = new ErrorsOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Validation files.")
    private List<Path> files = List.of();

    ScorePetrarchCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        var records = files.stream().flatMap(file -> records(file).stream()).toList();
        var reader = new RelationReader(options.load().rules());
        var counts = new Prf();
        try (var told = errors.open(io)) {
            records.forEach(record -> score(reader, record, counts, told));
        }
        ScoreLine.write(JsonLines.on(io), "", counts);
        return Exit.DONE;
    }

    private static List<CodedSentence> records(Path file) {
        try {
            var records = CodedSentence.of(Files.readString(file));
            if (records.isEmpty()) {
                throw CommandException.usage(file + ": holds no such record");
            }
            return records;
        } catch (IOException e) {
            throw CommandException.usage(file + ": cannot be read: " + e.getMessage());
        }
    }

    private static void score(
            RelationReader reader, CodedSentence record, Prf counts, Errors told) {
        var roots = record.codes().stream().map(Roots::ofCameo).flatMap(Optional::stream).toList();
        if (roots.isEmpty()) {
            return;
        }
        var read = reader.read(record.text());
        var root = read.map(relation -> Roots.fifteen(relation.event())).orElse("");
        var gold = roots.contains(root) ? root : roots.getFirst();
        counts.pair(gold, root);
        if (!gold.equals(root)) {
            told.write(
                    record.id(),
                    gold,
                    root,
                    Map.of("sentence", record.text(), "cue", ScoreRelationsCommand.cue(read)));
        }
    }
}
