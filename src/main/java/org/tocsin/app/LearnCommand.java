package org.tocsin.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Learns configuration from articles, offline.
@Command(
        name = "learn",
        mixinStandardHelpOptions = true,
        description = {
            "Learns from many articles what stands in the configuration afterwards, for people to"
                    + " read and keep.",
            ""
        },
        synopsisSubcommandLabel = "WHAT",
        commandListHeading = "%nWhat (tocsin learn WHAT --help tells more):%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:bad usage"},
        footerHeading = "%nExample:%n",
        footer = "  tocsin learn house-text --out config/rules/en/furniture.yaml month.jsonl.gz")
final class LearnCommand {
    private LearnCommand() {}

    /// The command with its own sub-commands.
    static CommandLine with(Stdio io) {
        return new CommandLine(new LearnCommand()).addSubcommand(new LearnHouseTextCommand(io));
    }
}
