package org.tocsin.app;

import org.tocsin.claim.AttributionTagger;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.time.Instant;
import java.util.concurrent.Callable;

/// Prints who is said to say, believe, want or know what.
@Command(
        name = "attributions",
        mixinStandardHelpOptions = true,
        description = {
            "Prints one JSON object an attribution: source, cue and content, the class of the cue,"
                    + " and who the source is. Offsets count Unicode code points in the title or"
                    + " body. A depth above 0 tells that others hold it in their content.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {Exit.DONE_BUT_LINES, "1:failed", Exit.NO_ARTICLE},
        footerHeading = "%nExample:%n",
        footer = "  tocsin attributions article.txt")
final class AttributionsCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private RuleOptions options = new RuleOptions();

    @Mixin private ArticlePaths paths = new ArticlePaths();

    AttributionsCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        var inputs = paths.files();
        var configuration = options.load();
        var tagger = new AttributionTagger(configuration.rules());
        var out = JsonLines.on(io);
        var refusals = new Refusals(io, "attributions");
        return ArticleFiles.readAll(
                io,
                configuration.sources().outlets(),
                inputs,
                refusals,
                incoming -> write(tagger, incoming, out, refusals));
    }

    private static void write(
            AttributionTagger tagger, Incoming incoming, JsonLines out, Refusals refusals) {
        var article = incoming.article(incoming.ingested().orElse(Instant.EPOCH));
        try {
            tagger.tag(article).stream()
                    .map(attributed -> AttributionLine.of(incoming, attributed))
                    .forEach(out::write);
        } catch (IllegalStateException | IndexOutOfBoundsException e) {
            refusals.broke("article " + article.id(), e);
        }
    }
}
