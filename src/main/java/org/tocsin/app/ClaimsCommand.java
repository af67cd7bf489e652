package org.tocsin.app;

import org.tocsin.claim.ClaimTagger;
import org.tocsin.claim.RuleSet;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

/// Prints what articles claim, and who says so.
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = {
            "Prints one JSON object a claim: who is said to have done what to whom, who says so,"
                    + " and how sure they are. Offsets count Unicode code points in the title or body.",
            "With --explain it prints text for people instead: each sentence that holds a claim, a"
                    + " rule's trigger or two parties, with its spans marked, its rule and the row of"
                    + " the status table; or the rule that came nearest and what it missed.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; lines that could not be read were told on stderr",
            "1:failed",
            "2:bad usage, or the input holds no article"
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  tocsin claims article.txt",
            "  tocsin claims --explain article.txt",
            "  echo '{\"id\":\"a\",\"body\":\"Norway closed its border, Oslo said.\"}' | tocsin"
                    + " claims -"
        })
final class ClaimsCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private RuleOptions options = new RuleOptions();

    @Option(names = "--explain", description = "Say why, in text for people: not JSON Lines.")
    private boolean explain;

    @Mixin private ArticlePaths paths = new ArticlePaths();

    ClaimsCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        var inputs = paths.files();
        var configuration = options.load(io);
        var answer = answer(configuration.rules());
        var refusals = new Refusals(io, "claims");
        return ArticleFiles.readAll(
                io,
                configuration.sources().outlets(),
                inputs,
                refusals,
                incoming -> answer.accept(incoming, refusals));
    }

    private BiConsumer<Incoming, Refusals> answer(RuleSet rules) {
        var reader = new ClaimReader(new ClaimTagger(rules));
        if (explain) {
            var words = new Explanation(rules.book());
            return (incoming, refusals) ->
                    reader.explain(incoming, refusals).stream()
                            .filter(Explained::worthTelling)
                            .flatMap(sentence -> words.lines(sentence).stream())
                            .forEach(io::print);
        }
        var lines = JsonLines.on(io);
        return (incoming, refusals) -> reader.read(incoming, refusals).forEach(lines::write);
    }
}
