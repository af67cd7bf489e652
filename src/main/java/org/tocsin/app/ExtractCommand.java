package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.CanonicalUrl;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;

/// Prints the article that stands on a web page.
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Prints one JSON object a page: the article's title, text, dates, authors, outlet and"
                    + " the agencies that it credits, without the page's menus, appeals and captions.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; a page that is no article says so in its kind",
            "1:failed",
            "2:bad usage, or none of the files could be read"
        },
        footerHeading = "%nExample:%n",
        footer = "  tocsin extract --url https://news.example/a page.html | tocsin claims -")
final class ExtractCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private ConfigOptions options = new ConfigOptions();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Where the page was fetched. Goes with one file.")
    private @Nullable String url;

    @Option(
            names = "--explain",
            description = {
                "Tell where each field came from, and of every block of the page whether it was"
                        + " kept, or why not."
            })
    private boolean explain;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = ".html, .html.gz, a copied text as .txt, or a directory of them.")
    private List<Path> files = List.of();

    ExtractCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        var inputs = InputFile.of(files, EnumSet.of(FileKind.PAGE, FileKind.TEXT));
        var address = address(inputs.size());
        var articles = new ArticleFiles(options.sources().outlets(), io.in());
        var out = JsonLines.on(io);
        var refusals = new Refusals(io, "extract");
        try (var progress = Progress.on(io, "pages")) {
            for (var file : inputs) {
                try {
                    if (explain && file.kind() == FileKind.PAGE) {
                        io.out().write(explained(articles, file, address));
                        io.out().flush();
                    } else {
                        out.write(line(articles, file, address, refusals));
                    }
                    refusals.taken();
                } catch (IOException e) {
                    refusals.refuse(file.toString(), "cannot be read: " + e.getMessage());
                } catch (IllegalArgumentException e) {
                    refusals.refuse(file.toString(), String.valueOf(e.getMessage()));
                }
                progress.step();
            }
        }
        return refusals.end();
    }

    private static ExtractLine line(
            ArticleFiles articles, InputFile file, @Nullable CanonicalUrl url, Refusals refusals)
            throws IOException {
        try (var in = file.open(java.io.InputStream.nullInputStream())) {
            if (file.kind() == FileKind.TEXT) {
                return ExtractLine.of(file.toString(), articles.text(in));
            }
            var page = articles.page(in, url);
            refusals.skipped(page.skips());
            return ExtractLine.of(file.toString(), page, url);
        }
    }

    private static String explained(
            ArticleFiles articles, InputFile file, @Nullable CanonicalUrl url) throws IOException {
        try (var in = file.open(java.io.InputStream.nullInputStream())) {
            var report = articles.explained(in, url);
            return PageReportText.of(
                    ExtractLine.of(file.toString(), report.extraction(), url), report);
        }
    }

    private @Nullable CanonicalUrl address(int files) {
        if (url == null) {
            return null;
        }
        if (files > 1) {
            throw CommandException.usage("--url goes with one file, here are " + files);
        }
        return CanonicalUrl.parse(url)
                .orElseThrow(
                        () -> CommandException.usage("--url '" + url + "' is no http(s) address"));
    }
}
