package org.tocsin.app;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;
import org.tocsin.app.score.BodyMatch;
import org.tocsin.app.score.BodyScore;
import org.tocsin.app.score.BodyScore.Interval;
import org.tocsin.app.score.FieldScore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;

/// Scores what is read of pages.
@Command(
        name = "extraction",
        mixinStandardHelpOptions = true,
        description = {
            "Extracts DIR/html/ID.html.gz and holds the result against DIR/ground-truth.json ({ID:"
                    + " {articleBody, url, title, published_at, authors, kind}}, all but the id may be"
                    + " left out). The body counts in 4-word shingles, as in Zyte's article extraction"
                    + " benchmark; intervals are 95 %% of 1,000 draws, parts the worst and best of five.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:bad usage, or a directory without such pages"},
        footerHeading = "%nExample:%n",
        footer = "  tocsin score extraction --errors worst.jsonl article-extraction-benchmark")
final class ScoreExtractionCommand implements Callable<Integer> {
    private final Stdio io;
    private final List<BodyMatch> bodies = new ArrayList<>();
    private final FieldScore fields = new FieldScore();

    @Mixin private ConfigOptions options = new ConfigOptions();

    @Mixin private ErrorsOption errors = new ErrorsOption();

    @Parameters(paramLabel = "DIR", description = "The pages and what is true of them.")
    private Path directory = Path.of("");

    ScoreExtractionCommand(Stdio io) {
        this.io = io;
    }

    /// One figure of the body.
    private record Figure(
            @JsonProperty("class") String label,
            double value,
            double low,
            double high,
            double worstPart,
            double bestPart,
            int support) {
        static Figure of(String label, List<BodyMatch> pages, ToDoubleFunction<BodyScore> figure) {
            Interval drawn = BodyScore.drawn(pages, figure);
            Interval parts = BodyScore.parts(pages, figure);
            return new Figure(
                    label,
                    thousandths(figure.applyAsDouble(BodyScore.of(pages))),
                    thousandths(drawn.low()),
                    thousandths(drawn.high()),
                    thousandths(parts.low()),
                    thousandths(parts.high()),
                    pages.size());
        }
    }

    /// How often a field was right.
    private record Share(@JsonProperty("class") String label, double value, int support) {}

    /// A page whose body or other field is not as marked.
    private record Wrong(
            String id,
            @Nullable String url,
            double bodyF1,
            List<String> fields,
            @Nullable String truth,
            String body) {}

    @Override
    public Integer call() throws IOException {
        var articles = new ArticleFiles(options.sources().outlets(), io.in());
        try (var wrong = errors.open(io);
                var progress = Progress.on(io, "pages")) {
            for (var page : MarkedPage.read(directory)) {
                score(page, read(articles, page), wrong);
                progress.step();
            }
        }
        print();
        return Exit.DONE;
    }

    private static ExtractLine read(ArticleFiles articles, MarkedPage page) throws IOException {
        try (var in =
                new InputFile(page.file(), FileKind.PAGE).open(InputStream.nullInputStream())) {
            return ExtractLine.of(page.id(), articles.page(in, page.url()), page.url());
        } catch (java.nio.file.NoSuchFileException e) {
            throw CommandException.usage(page.file() + ": no such file");
        }
    }

    private void score(MarkedPage page, ExtractLine read, Errors wrong) {
        var f1 = 1.0;
        if (page.body() != null) {
            var match = BodyMatch.of(page.body(), read.body());
            bodies.add(match);
            f1 = match.f1();
        }
        var missed = new ArrayList<String>();
        fields.title(page.title(), read.title(), missed);
        fields.published(page.publishedAt(), read.publishedAt(), missed);
        fields.authors(page.authors(), read.authors(), missed);
        fields.kind(page.kind(), read.kind(), missed);
        if (f1 < 1 || !missed.isEmpty()) {
            var url = page.url() == null ? null : page.url().value();
            wrong.write(new Wrong(page.id(), url, f1, missed, page.body(), read.body()));
        }
    }

    private void print() {
        var out = JsonLines.on(io);
        if (!bodies.isEmpty()) {
            out.write(Figure.of("body precision", bodies, BodyScore::precision));
            out.write(Figure.of("body recall", bodies, BodyScore::recall));
            out.write(Figure.of("body f1", bodies, BodyScore::f1));
        }
        fields.shares()
                .forEach(
                        (label, share) ->
                                out.write(
                                        new Share(
                                                label,
                                                thousandths(share.value()),
                                                share.support())));
    }

    private static double thousandths(double ratio) {
        return Math.round(ratio * 1000) / 1000.0;
    }
}
