package org.tocsin.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.util.List;
import java.util.concurrent.Callable;

/// Holds what is read against what people marked.
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = {
            "Scores what is read against data that people marked: one JSON object a class with"
                    + " precision, recall, F1 and support, then a total.",
            ""
        },
        synopsisSubcommandLabel = "SCORE",
        commandListHeading = "%nScores (tocsin score SCORE --help tells more):%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:bad usage, or a file that is not such data"},
        footerHeading = "%nExample:%n",
        footer = "  tocsin score relations train.tsv")
final class ScoreCommand {
    private ScoreCommand() {}

    /// The command with its scores below it.
    static CommandLine line(List<Callable<Integer>> scores) {
        var line = new CommandLine(new ScoreCommand());
        scores.forEach(line::addSubcommand);
        return line;
    }
}
