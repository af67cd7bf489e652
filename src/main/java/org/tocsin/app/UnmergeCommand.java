package org.tocsin.app;

import org.tocsin.article.ArticleId;
import org.tocsin.topology.Correction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/// Says that two articles are not of one text.
@Command(
        name = "unmerge",
        mixinStandardHelpOptions = true,
        description = {
            "Parts two articles that were taken for one text: from now on no cluster holds both, and"
                    + " the claims of each stand under its own name. Prints the correction as sent;"
                    + " the new verdicts come on the topic verdicts, with author and reason.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:sent", "1:Kafka cannot be reached", "2:bad usage"})
final class UnmergeCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private SettingsOptions settings = new SettingsOptions();

    @Parameters(index = "0", paramLabel = "A", description = "Id of an article.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "Id of the other.")
    private String other = "";

    @Option(names = "--author", required = true, paramLabel = "NAME", description = "Who says so.")
    private String author = "";

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why: a sentence for whoever reads the verdict.")
    private String reason = "";

    UnmergeCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        return Correcting.send(
                io,
                settings,
                "unmerge " + one + " " + other,
                () ->
                        new Correction.Unmerge(
                                new ArticleId(one), new ArticleId(other), author, reason));
    }
}
