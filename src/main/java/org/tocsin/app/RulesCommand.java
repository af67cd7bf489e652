package org.tocsin.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// What a rule editor does.
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = {
            "Checks, lists, compares and applies rules and lexicon. DIR is a directory of rules, or"
                    + " one with rules/ and lexicon/; without it, the configuration's own are meant.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands (tocsin rules COMMAND --help tells more):%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:the rules have errors, or the work failed", "2:bad usage"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  tocsin rules check my-rules -o text",
            "  tocsin rules diff my-rules last-month.jsonl.gz",
            "  tocsin rules apply my-rules"
        })
final class RulesCommand {
    private RulesCommand() {}

    /// The command with its own sub-commands.
    static CommandLine with(Stdio io) {
        return new CommandLine(new RulesCommand())
                .addSubcommand(new RulesCheckCommand(io))
                .addSubcommand(new RulesLintCommand(io))
                .addSubcommand(new RulesListCommand(io))
                .addSubcommand(new RulesTableCommand(io))
                .addSubcommand(new RulesDiffCommand(io))
                .addSubcommand(new RulesApplyCommand(io));
    }
}
