package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.ClaimTagger;
import org.tocsin.claim.RuleSet;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Prints what articles claim, and who says so.
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = {
            "Prints one JSON object a claim: who is said to have done what to whom, who says so,"
                    + " and how sure they are. Offsets count Unicode code points in the title or body.",
            "With --explain it prints text for people, or with -o json one object a sentence: each sentence that holds a claim, a"
                    + " rule's trigger or two parties, with its spans marked, its rule and the row of"
                    + " the status table; or the rule that came nearest and what it missed.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {Exit.DONE_BUT_LINES, "1:failed", Exit.NO_ARTICLE},
        footerHeading = "%nExample:%n",
        footer = {
            "  tocsin claims article.txt",
            "  tocsin claims --explain article.txt",
            "  tocsin claims --explain -o json article.txt",
            "  echo '{\"id\":\"a\",\"body\":\"Norway closed its border, Oslo said.\"}' | tocsin"
                    + " claims -"
        })
final class ClaimsCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private RuleOptions options = new RuleOptions();

    @Option(names = "--explain", description = "Say why, in text for people or as JSON Lines.")
    private boolean explain;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORM",
            description =
                    "With --explain: text, or json (one object a sentence, with its claims and what"
                            + " other rules missed). Default: text. Without it claims are always JSON.")
    private @Nullable TextOrJson form;

    @Mixin private ArticlePaths paths = new ArticlePaths();

    ClaimsCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        if (form == TextOrJson.TEXT && !explain) {
            throw CommandException.usage("-o text is only for --explain");
        }
        var inputs = paths.files();
        var configuration = options.load();
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
        var lines = JsonLines.on(io);
        if (explain) {
            var tell = form == TextOrJson.JSON ? objects(rules, lines) : text(rules);
            return (incoming, refusals) ->
                    reader.explain(incoming, refusals).stream()
                            .filter(Explained::worthTelling)
                            .forEach(tell);
        }
        return (incoming, refusals) -> reader.read(incoming, refusals).forEach(lines::write);
    }

    private static Consumer<Explained> objects(RuleSet rules, JsonLines lines) {
        return sentence -> lines.write(ExplainedLine.of(sentence, rules.book()));
    }

    private Consumer<Explained> text(RuleSet rules) {
        var words = new Explanation(rules.book());
        return sentence -> words.lines(sentence).forEach(io::print);
    }
}
