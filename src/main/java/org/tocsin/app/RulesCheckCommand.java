package org.tocsin.app;

import org.tocsin.claim.Finding.Level;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;

/// Says whether a rule set can be used.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Holds a rule set against the schemas of its files, its own examples and"
                    + " counter-examples, and the linter. Prints one object a finding. A set with an"
                    + " error is refused by every command.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no error; there may be warnings", "1:errors", "2:bad usage"})
final class RulesCheckCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private RuleDirectory rules = new RuleDirectory();

    @Mixin private FindingOutput output = new FindingOutput();

    RulesCheckCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        var review = RuleReview.of(rules.layers(), LocalDate.now(ZoneOffset.UTC));
        output.print(
                io, review.findings().stream().filter(each -> each.level() != Level.NOTE).toList());
        io.tell("tocsin rules check: " + review.summary());
        return review.count(Level.ERROR) == 0 ? Exit.DONE : Exit.FAILED;
    }
}
