package org.tocsin.app;

import org.tocsin.article.Article;
import org.tocsin.syndication.Comparison;
import org.tocsin.syndication.Dedup;
import org.tocsin.syndication.Furniture;
import org.tocsin.syndication.Item;
import org.tocsin.syndication.WireRank;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/// Prints whose text each article is.
@Command(
        name = "dedup",
        mixinStandardHelpOptions = true,
        description = {
            "Prints one JSON object an article, in input order, after all input: is it an original,"
                    + " a copy, held in a round-up, an update or a revision, of which article, and"
                    + " why.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {Exit.DONE_BUT_LINES, "1:failed", Exit.NO_ARTICLE},
        footerHeading = "%nExamples:%n",
        footer = {
            "  tocsin dedup articles.jsonl",
            "  tocsin dedup --explain a17 b3 articles.jsonl"
        })
final class DedupCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private ConfigOptions options = new ConfigOptions();

    @Option(
            names = "--explain",
            arity = "2",
            paramLabel = "ID",
            description =
                    "Show two of the articles side by side instead: what stands in both, what was"
                            + " edited, what only one has, which facts differ, and the verdict.")
    private List<String> explained = List.of();

    @Mixin private ArticlePaths paths = new ArticlePaths();

    DedupCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        var inputs = paths.files();
        var outlets = options.sources().outlets();
        var given = ArticleFiles.all(io, outlets, inputs, "dedup");
        var articles = given.articles();
        var rank = new WireRank(outlets);
        var furniture = options.furniture();
        if (explained.isEmpty()) {
            Dedup.run(articles, rank, furniture).forEach(JsonLines.on(io)::write);
        } else {
            explain(
                    item(articles, explained.getFirst(), rank, furniture),
                    item(articles, explained.getLast(), rank, furniture));
        }
        return given.exit();
    }

    private void explain(Item one, Item other) throws IOException {
        for (var line : ComparisonText.of(Comparison.of(one, other))) {
            io.out().write(line + System.lineSeparator());
        }
        io.out().flush();
    }

    private static Item item(
            List<Article> articles, String id, WireRank rank, Furniture furniture) {
        return articles.stream()
                .filter(article -> article.id().value().equals(id))
                .reduce((_, last) -> last)
                .map(article -> Item.of(article, rank.applyAsInt(article), furniture))
                .orElseThrow(() -> CommandException.usage("--explain: no article " + id));
    }
}
