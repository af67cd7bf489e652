package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// Runs the whole path over files.
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Runs the whole path over files, without a broker, and prints one JSON object an alert"
                    + " transition: what a person would have been told, when, and why. Articles are"
                    + " told in the order of their publication; time passes with them.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; what could not be read was told on stderr",
            "1:failed",
            Exit.NO_ARTICLE
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tocsin replay articles/*.txt",
            "  tocsin replay --rules my-rules --claims claims.jsonl last-month.jsonl.gz"
        })
final class ReplayCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private RuleOptions options = new RuleOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Alert transitions go here instead of standard output.")
    private @Nullable Path out;

    @Option(
            names = "--claims",
            paramLabel = "FILE",
            description = "Write every claim that was read, as the command claims prints it.")
    private @Nullable Path claims;

    @Option(
            names = "--verdicts",
            paramLabel = "FILE",
            description = "Write each article's final verdict, as the command dedup prints it.")
    private @Nullable Path verdicts;

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description = "Write the events that stand in the end.")
    private @Nullable Path events;

    @Option(
            names = "--digests",
            paramLabel = "FILE",
            description = "Write what was told together: lesser events, and what a storm grouped.")
    private @Nullable Path digests;

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            defaultValue = "${env:TOCSIN_SETTINGS}",
            description =
                    "Settings of the service, of which retentions and policies are taken. Default:"
                            + " TOCSIN_SETTINGS of the environment, else tocsin.yaml of the working"
                            + " directory, else the usual ones.")
    private @Nullable Path settings;

    @Option(
            names = "--in-given-order",
            description =
                    "Tell the articles in the order of the arguments and lines. The end state must"
                            + " not differ.")
    private boolean inGivenOrder;

    @Mixin private ArticlePaths paths = new ArticlePaths();

    ReplayCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        var inputs = paths.files();
        var policies = SettingsOptions.read(settings);
        var configuration = options.load();
        var refusals = new Refusals(io, "replay");
        var articles = read(inputs, configuration, refusals);
        var replay = new Replay(configuration, policies);
        try (var files = new ReplayFiles(io, out, claims, verdicts, events, digests)) {
            new ReplayRun(replay, refusals, io).over(articles, files);
        }
        return refusals.end();
    }

    private List<Article> read(
            List<InputFile> inputs, Configuration configuration, Refusals refusals) {
        var found = new ArrayList<Incoming>();
        try (var progress = Progress.on(io, "articles read")) {
            new ArticleFiles(configuration.sources().outlets(), io.in())
                    .read(
                            inputs,
                            refusals,
                            article -> {
                                found.add(article);
                                progress.step();
                            });
        }
        return inGivenOrder ? ReplayOrder.asGiven(found) : ReplayOrder.byTime(found);
    }
}
