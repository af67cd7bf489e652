package org.tocsin.app;

import org.tocsin.article.ArticleId;
import org.tocsin.topology.Correction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

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
final class UnmergeCommand extends SignedCommand {
    @Parameters(index = "0", paramLabel = "A", description = "Id of an article.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "Id of the other.")
    private String other = "";

    UnmergeCommand(Stdio io) {
        super(io);
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
