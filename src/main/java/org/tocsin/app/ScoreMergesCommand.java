package org.tocsin.app;

import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.syndication.Comparison;
import org.tocsin.syndication.Dedup;
import org.tocsin.syndication.Furniture;
import org.tocsin.syndication.Item;
import org.tocsin.syndication.WireRank;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/// Lists what was merged, for people to read, and holds it against a rule that needs no marks:
/// texts that differ in their figures are not one text.
@Command(
        name = "merges",
        mixinStandardHelpOptions = true,
        description = {
            "Lists every article that is told to be a copy but is not equal word for word, with what"
                    + " differs: edited words as [was|is], sentences that only one of the two has,"
                    + " figures that the longer text does not have. The last object counts them.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no two texts were merged that differ in their figures",
            "1:some were, or a line could not be read",
            Exit.NO_ARTICLE
        },
        footerHeading = "%nExample:%n",
        footer = "  tocsin score merges reuters21578.jsonl.gz")
final class ScoreMergesCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private ConfigOptions options = new ConfigOptions();

    @Mixin private ArticlePaths paths = new ArticlePaths();

    /// What was told of all.
    ///
    /// @param copies articles told to be copies
    /// @param equal those that are equal word for word
    /// @param figuresDiffer those that have a figure which the longer text does not have
    record Count(int copies, int equal, int figuresDiffer) {}

    ScoreMergesCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        var outlets = options.sources().outlets();
        var given = ArticleFiles.all(io, outlets, paths.files(), "score merges");
        var count = list(given.articles(), new WireRank(outlets), options.furniture());
        return count.figuresDiffer() > 0 ? Exit.FAILED : given.exit();
    }

    private Count list(List<Article> articles, WireRank rank, Furniture furniture) {
        Map<ArticleId, Article> byId = new HashMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        var lines = JsonLines.on(io);
        int copies = 0;
        int equal = 0;
        int differ = 0;
        for (var row : Dedup.run(articles, rank, furniture)) {
            if (row.verdict().equals("copy")) {
                copies++;
                var copy = Objects.requireNonNull(byId.get(row.id()));
                var of = Objects.requireNonNull(byId.get(row.of()));
                var merge = Merge.of(compared(copy, of, rank, furniture));
                if (merge.isPresent()) {
                    lines.write(merge.get());
                    differ += merge.get().figures().isEmpty() ? 0 : 1;
                } else {
                    equal++;
                }
            }
        }
        var count = new Count(copies, equal, differ);
        lines.write(count);
        return count;
    }

    private static Comparison compared(
            Article copy, Article of, WireRank rank, Furniture furniture) {
        return Comparison.of(
                Item.of(of, rank.applyAsInt(of), furniture),
                Item.of(copy, rank.applyAsInt(copy), furniture));
    }
}
