package org.tocsin.app;

import org.tocsin.syndication.Dedup;
import org.tocsin.syndication.WireRank;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.ArrayList;
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
        exitCodeList = {
            "0:done; lines that could not be read were told on stderr",
            "1:failed",
            "2:bad usage, or the input holds no article"
        },
        footerHeading = "%nExample:%n",
        footer = "  tocsin dedup articles.jsonl")
final class DedupCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private ConfigOptions options = new ConfigOptions();

    @Mixin private ArticlePaths paths = new ArticlePaths();

    DedupCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        var inputs = paths.files();
        var outlets = options.sources().outlets();
        var refusals = new Refusals(io, "dedup");
        var found = new ArrayList<Incoming>();
        var exit = ArticleFiles.readAll(io, outlets, inputs, refusals, found::add);
        var out = JsonLines.on(io);
        var rank = new WireRank(outlets);
        Dedup.run(ReplayOrder.asGiven(found), rank).forEach(out::write);
        return exit;
    }
}
