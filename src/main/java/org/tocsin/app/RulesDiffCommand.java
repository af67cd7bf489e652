package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.ClaimTagger;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// What a change of rules would do.
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles by the configuration's rules and by those of DIR, and prints one object a"
                    + " claim that only one of them reads, or that they read differently.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; what could not be read was told on stderr",
            "1:failed",
            "2:bad usage, such as rules that fail their own examples"
        },
        footerHeading = "%nExample:%n",
        footer = "  tocsin rules diff my-rules last-month.jsonl.gz")
final class RulesDiffCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private ConfigOptions config = new ConfigOptions();

    @Parameters(
            index = "0",
            paramLabel = "DIR",
            description = "The changed rules, or a directory with rules/ and lexicon/.")
    private @Nullable Path dir;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Articles, as the command claims takes them.")
    private List<Path> paths = List.of();

    RulesDiffCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        var inputs = InputFile.of(paths, InputFile.articles());
        var now = Configuration.of(config.layers()).checked();
        var then = Configuration.of(RuleDirectory.changed(config, dir)).checked();
        var before = new ClaimReader(new ClaimTagger(now.rules()));
        var after = new ClaimReader(new ClaimTagger(then.rules()));
        var lines = JsonLines.on(io);
        var refusals = new Refusals(io, "rules diff");
        var tally = new ClaimDifference.Count();
        var exit =
                ArticleFiles.readAll(
                        io,
                        now.sources().outlets(),
                        inputs,
                        refusals,
                        article -> {
                            var first = before.read(article, refusals);
                            var second = after.read(article, refusals);
                            tally.read(first.size());
                            for (var change : ClaimDifference.between(first, second)) {
                                lines.write(change);
                                tally.add(change);
                            }
                        });
        io.tell("tocsin rules diff: " + tally);
        return exit;
    }
}
