package org.tocsin.app;

import org.tocsin.topology.Correction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/// Says that nobody needs to be told of an event.
@Command(
        name = "not-relevant",
        mixinStandardHelpOptions = true,
        description = {
            "Cancels an alert and keeps it silent, whatever more is told of its event, until one"
                    + " that nobody has ruled on joins it. Changes go on being logged on suppressed.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:sent", "1:Kafka cannot be reached", "2:bad usage"})
final class NotRelevantCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private SettingsOptions settings = new SettingsOptions();

    @Parameters(paramLabel = "ALERT_ID", description = "Id of an alert.")
    private String alert = "";

    @Option(names = "--author", required = true, paramLabel = "NAME", description = "Who says so.")
    private String author = "";

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why: a sentence for whoever reads the alert.")
    private String reason = "";

    NotRelevantCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        return Correcting.send(
                io,
                settings,
                "not-relevant " + alert,
                () -> new Correction.NotRelevant(alert, author, reason));
    }
}
