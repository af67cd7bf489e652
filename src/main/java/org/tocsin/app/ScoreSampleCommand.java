package org.tocsin.app;

import org.tocsin.app.score.Draw;
import org.tocsin.claim.ClaimTagger;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// Draws claims for people to judge.
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = {
            "Draws claims at random for readers to judge, without the rules that read them: one JSON"
                    + " object a claim, with the text before it. The same seed draws the same"
                    + " claims from the same articles and rules.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  tocsin score sample --seed 7 --size 300 --stories 250 month.jsonl.gz")
final class ScoreSampleCommand implements Callable<Integer> {
    private static final int BEFORE = 400;

    private final Stdio io;

    @Mixin private RuleOptions options = new RuleOptions();

    @Option(names = "--seed", required = true, paramLabel = "N", description = "Seed of the draw.")
    private long seed;

    @Option(names = "--size", paramLabel = "N", description = "Claims to draw: ${DEFAULT-VALUE}.")
    private int size = 300;

    @Option(
            names = "--stories",
            paramLabel = "N",
            description = "Articles that give one claim before any gives two: ${DEFAULT-VALUE}.")
    private int stories = 250;

    @Mixin private ArticlePaths paths = new ArticlePaths();

    /// A claim as a reader sees it; by its direction he tells sanctions lifted from sanctions
    /// imposed.
    record Shown(
            int n,
            String claim,
            String article,
            String title,
            String before,
            String sentence,
            String type,
            String status,
            String direction,
            List<String> actor,
            List<String> recipient,
            List<String> sources) {

        private Shown numbered(int number) {
            return new Shown(
                    number, claim, article, title, before, sentence, type, status, direction, actor,
                    recipient, sources);
        }
    }

    ScoreSampleCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        var inputs = paths.files();
        var configuration = options.load();
        var reader = new ClaimReader(new ClaimTagger(configuration.rules()));
        var refusals = new Refusals(io, "score sample");
        var all = new ArrayList<Shown>();
        var exit =
                ArticleFiles.readAll(
                        io,
                        configuration.sources().outlets(),
                        inputs,
                        refusals,
                        article ->
                                reader.read(article, refusals)
                                        .forEach(claim -> all.add(shown(article, claim))));
        io.tell("score sample: " + all.size() + " claims read");
        var out = JsonLines.on(io);
        var n = 0;
        for (var shown : new Draw(seed, size, stories).from(all, Shown::article)) {
            out.write(shown.numbered(++n));
        }
        return exit;
    }

    private static Shown shown(Incoming article, ClaimLine claim) {
        return new Shown(
                0,
                claim.id(),
                claim.article(),
                article.title(),
                claim.field().equals("body") ? before(article.body(), claim.start()) : "",
                claim.sentence(),
                claim.type(),
                claim.status(),
                claim.direction(),
                claim.actor().stream().map(a -> a.text() + " = " + a.code()).toList(),
                claim.recipient().stream().map(a -> a.text() + " = " + a.code()).toList(),
                claim.attribution().stream().map(s -> s.source() + " (" + s.cue() + ")").toList());
    }

    private static String before(String body, int point) {
        var end =
                body.offsetByCodePoints(0, Math.min(point, body.codePointCount(0, body.length())));
        return body.substring(Math.max(0, end - BEFORE), end);
    }
}
