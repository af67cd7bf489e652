package org.tocsin.app;

import org.tocsin.topology.Correction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

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
final class RetractCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private SettingsOptions settings = new SettingsOptions();

    @Parameters(
            paramLabel = "ID",
            description = "Id of a claim or of an article, as explain shows them.")
    private String target = "";

    @Option(names = "--author", required = true, paramLabel = "NAME", description = "Who says so.")
    private String author = "";

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why: a sentence for whoever reads the alert.")
    private String reason = "";

    RetractCommand(Stdio io) {
        this.io = io;
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
