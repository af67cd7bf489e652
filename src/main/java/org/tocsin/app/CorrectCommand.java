package org.tocsin.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// What a person takes back.
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description = {
            "Corrects what the service has worked out. A correction has an author and a reason, and"
                    + " holds against everything that comes later.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands (tocsin correct COMMAND --help tells more):%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:sent", "1:Kafka cannot be reached", "2:bad usage"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  tocsin correct unmerge 5f2c9a 77be10 --author ada --reason 'two attacks, one template'",
            "  tocsin correct retract 3ce900bdf5bb7f344055 --author ada --reason 'a film'",
            "  tocsin correct not-relevant 9383e2867a7e3e2a --author ada --reason 'a friendly visit'"
        })
final class CorrectCommand {
    private CorrectCommand() {}

    /// The command with its own sub-commands.
    static CommandLine with(Stdio io) {
        return new CommandLine(new CorrectCommand())
                .addSubcommand(new UnmergeCommand(io))
                .addSubcommand(new RetractCommand(io))
                .addSubcommand(new NotRelevantCommand(io));
    }
}
