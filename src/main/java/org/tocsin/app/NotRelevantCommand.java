package org.tocsin.app;

import org.tocsin.topology.Correction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

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
final class NotRelevantCommand extends SignedCommand {
    @Parameters(paramLabel = "ALERT_ID", description = "Id of an alert.")
    private String alert = "";

    NotRelevantCommand(Stdio io) {
        super(io);
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
