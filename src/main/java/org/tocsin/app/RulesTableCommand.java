package org.tocsin.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/// The status table for people.
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the status table as Markdown, not as JSON Lines: how a sentence holds its claim,"
                    + " by the first row whose conditions all hold.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:bad usage, such as rules that cannot be read"})
final class RulesTableCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private RuleDirectory rules = new RuleDirectory();

    RulesTableCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        StatusMarkdown.of(Configuration.of(rules.layers()).rules().book()).forEach(io::print);
        return Exit.DONE;
    }
}
