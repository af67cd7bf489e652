package org.tocsin.app;

import org.tocsin.claim.Finding.Level;
import org.tocsin.claim.Lint;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;

/// Says what nobody can have meant.
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = {
            "Prints one object a thing in rules and lexicon that nobody can have meant: names with"
                    + " two senses, rules that never fire, offices long over. What is meant is"
                    + " allowed in allow.yaml, with its reason.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing found", "1:errors or warnings", "2:bad usage"})
final class RulesLintCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private RuleDirectory rules = new RuleDirectory();

    @Mixin private FindingOutput output = new FindingOutput();

    @Option(names = "--notes", description = "Also what is only good to know.")
    private boolean notes;

    RulesLintCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        var layers = rules.layers();
        var set = Configuration.of(layers).rules();
        var today = LocalDate.now(ZoneOffset.UTC);
        var found = Lint.of(Configuration.files(layers), set, today);
        var shown = found.stream().filter(each -> notes || each.level() != Level.NOTE).toList();
        output.print(io, shown);
        return shown.stream().allMatch(each -> each.level() == Level.NOTE)
                ? Exit.DONE
                : Exit.FAILED;
    }
}
