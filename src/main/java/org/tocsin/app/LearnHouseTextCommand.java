package org.tocsin.app;

import org.tocsin.article.Article;
import org.tocsin.claim.ClaimTagger;
import org.tocsin.syndication.FurnitureLearner;
import org.tocsin.syndication.FurnitureLearner.Learnt;
import org.tocsin.syndication.FurnitureLearner.Limits;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// Learns what outlets set round their texts.
@Command(
        name = "house-text",
        mixinStandardHelpOptions = true,
        description = {
            "Learns from articles which paragraphs an outlet sets round its texts again and again, and"
                    + " which fingerprints unrelated texts share; writes both as furniture.yaml. Put"
                    + " it into config/rules/en/, read it, and apply the rule set: from then on these"
                    + " paragraphs count for nothing when texts are compared. A paragraph is kept as"
                    + " news when it stands in the pages of two families of outlets, or when the rules"
                    + " read a claim in it.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {Exit.DONE_BUT_LINES, "1:failed", Exit.NO_ARTICLE},
        footerHeading = "%nExample:%n",
        footer = "  tocsin learn house-text --out config/rules/en/furniture.yaml month.jsonl.gz")
final class LearnHouseTextCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private RuleOptions options = new RuleOptions();

    @Option(
            names = "--stories",
            paramLabel = "N",
            defaultValue = "8",
            description = "Stories of one outlet that hold a paragraph, at least. Default: 8.")
    private int stories;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "3",
            description = "Days on which they were fetched, at least. Default: 3.")
    private int days;

    @Option(
            names = "--hot",
            paramLabel = "N",
            defaultValue = "100",
            description =
                    "Stories that share a fingerprint, at least, for it to relate nobody. Default:"
                            + " 100.")
    private int hot;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write. Default: standard output.")
    private Path out = Path.of("-");

    @Mixin private ArticlePaths paths = new ArticlePaths();

    LearnHouseTextCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        var limits = limits();
        var inputs = paths.files();
        var configuration = options.load();
        var outlets = configuration.sources().outlets();
        var given = ArticleFiles.all(io, outlets, inputs, "learn house-text");
        var articles = given.articles();
        var tagger = new ClaimTagger(configuration.rules());
        var learnt =
                new FurnitureLearner(limits, outlets)
                        .learn(articles, alone -> !tagger.tag(alone).isEmpty());
        write(FurnitureYaml.of(learnt, articles, limits));
        tell(learnt, articles);
        return given.exit();
    }

    private Limits limits() {
        try {
            return new Limits(stories, days, hot);
        } catch (IllegalArgumentException e) {
            throw CommandException.usage("--stories, --days, --hot: " + e.getMessage());
        }
    }

    private void write(String yaml) throws IOException {
        if (out.equals(Path.of("-"))) {
            io.out().write(yaml);
            io.out().flush();
        } else {
            Files.writeString(out, yaml);
        }
    }

    private void tell(Learnt learnt, List<Article> articles) {
        long unlisted = articles.stream().filter(a -> a.outlet() == null).count();
        io.tell(
                "%d paragraphs of %d outlets, %d hot fingerprints; %d that recur are kept as news; %d of %d articles are of no listed outlet"
                        .formatted(
                                learnt.paragraphs().size(),
                                learnt.paragraphs().stream()
                                        .map(FurnitureLearner.Paragraph::outlet)
                                        .distinct()
                                        .count(),
                                learnt.hot().size(),
                                learnt.news(),
                                unlisted,
                                articles.size()));
    }
}
