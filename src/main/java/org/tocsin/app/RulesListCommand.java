package org.tocsin.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/// The rules of a set.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = {"Prints one object a rule, in the order in which they are tried.", ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:bad usage, such as rules that cannot be read"})
final class RulesListCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private RuleDirectory rules = new RuleDirectory();

    RulesListCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        var lines = JsonLines.on(io);
        Configuration.of(rules.layers()).rules().book().entries().forEach(lines::write);
        return Exit.DONE;
    }
}
