package org.tocsin.app;

import org.tocsin.claim.ClaimTagger;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/// Prints what articles claim, and who says so.
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = {
            "Prints one JSON object a claim: who is said to have done what to whom, who says so,"
                    + " and how sure they are. Offsets count Unicode code points in the title or body.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; lines that could not be read were told on stderr",
            "1:failed",
            "2:bad usage, or nothing in the input is an article"
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  tocsin claims article.txt",
            "  echo '{\"id\":\"a\",\"body\":\"Norway closed its border, Oslo said.\"}' | tocsin"
                    + " claims -"
        })
final class ClaimsCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private RuleOptions options = new RuleOptions();

    @Mixin private ArticlePaths paths = new ArticlePaths();

    ClaimsCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        var inputs = paths.files();
        var configuration = options.load(io);
        var reader = new ClaimReader(new ClaimTagger(configuration.rules()));
        var out = JsonLines.on(io);
        var refusals = new Refusals(io, "claims");
        try (var progress = Progress.on(io, "articles")) {
            new ArticleFiles(configuration.sources().outlets(), io.in())
                    .read(
                            inputs,
                            refusals,
                            incoming -> {
                                reader.read(incoming, refusals).forEach(out::write);
                                progress.step();
                            });
        }
        return refusals.end();
    }
}
