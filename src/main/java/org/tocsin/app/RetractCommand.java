package org.tocsin.app;

import org.tocsin.topology.Correction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Says that a claim, or an article, does not count.
@Command(
        name = "retract",
        mixinStandardHelpOptions = true,
        description = {
            "Takes a claim, or all claims of an article, out of account: read wrongly, or wrong. Its"
                    + " event is worked out anew; what was told of it is updated or cancelled. It holds"
                    + " against later versions of the article, recomputation and replay.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:sent", "1:Kafka cannot be reached", "2:bad usage"})
final class RetractCommand extends SignedCommand {
    @Parameters(
            paramLabel = "ID",
            description = "Id of a claim or of an article, as explain shows them.")
    private String target = "";

    RetractCommand(Stdio io) {
        super(io);
    }

    @Override
    public Integer call() {
        return Correcting.send(
                io,
                settings,
                "retract " + target,
                () -> new Correction.Retract(target, author, reason));
    }
}
