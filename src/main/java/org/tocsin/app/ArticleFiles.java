package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.Outlets;
import org.tocsin.extract.ArticleExtractor;
import org.tocsin.extract.Extraction;
import org.tocsin.extract.PageReport;
import org.tocsin.extract.TextPage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads articles out of files: a `.txt` or `.html` file is one, named by the file's name as it
/// stands, ending and all; a `.jsonl` file holds one a line, a `.warc` file one a page.
///
/// What cannot be read is refused with file, line and reason, and the rest goes on.
final class ArticleFiles {
    /// Longest text, page or line taken, in bytes.
    static final int MAX_BYTES = ArticleExtractor.MAX_PAGE;

    private final Outlets outlets;
    private final ArticleLine lines;
    private final ArticleExtractor extractor;
    private final WarcFiles warcs;
    private final InputStream standardInput;

    ArticleFiles(Outlets outlets, InputStream standardInput) {
        this.outlets = outlets;
        this.standardInput = standardInput;
        lines = new ArticleLine(outlets);
        extractor = new ArticleExtractor(outlets);
        warcs = new WarcFiles(extractor);
    }

    /// As [#read], with progress on a terminal.
    ///
    /// @return the command's exit code
    /// @throws CommandException when nothing of the input could be read
    static int readAll(
            Stdio io,
            Outlets outlets,
            List<InputFile> files,
            Refusals refusals,
            Consumer<Incoming> articles) {
        try (var progress = Progress.on(io, "articles")) {
            new ArticleFiles(outlets, io.in())
                    .read(
                            files,
                            refusals,
                            article -> {
                                articles.accept(article);
                                progress.step();
                            });
        }
        return refusals.end();
    }

    /// What a command that needs all its input at once reads.
    ///
    /// @param articles in the order of the files and their lines
    /// @param exit the command's exit code
    record Given(List<Article> articles, int exit) {}

    /// As [#readAll], all of them.
    static Given all(Stdio io, Outlets outlets, List<InputFile> files, String command) {
        var found = new ArrayList<Incoming>();
        var exit = readAll(io, outlets, files, new Refusals(io, command), found::add);
        return new Given(ReplayOrder.asGiven(found), exit);
    }

    /// Hands on every article, in the order of the files and their lines.
    void read(List<InputFile> files, Refusals refusals, Consumer<Incoming> articles) {
        Consumer<Incoming> taking =
                article -> {
                    refusals.taken();
                    articles.accept(article);
                };
        for (var file : files) {
            try (var in = file.open(standardInput)) {
                switch (file.kind()) {
                    case LINES -> lines(file, in, refusals, taking);
                    case TEXT, PAGE -> whole(file, in, refusals).ifPresent(taking);
                    case WARC -> warcs.read(file.toString(), in, refusals, taking);
                }
            } catch (IOException e) {
                refusals.refuse(file.toString(), "cannot be read: " + e.getMessage());
            }
        }
    }

    private Optional<Incoming> whole(InputFile file, InputStream in, Refusals refusals)
            throws IOException {
        try {
            return Optional.of(
                    switch (file.kind()) {
                        case TEXT -> Incoming.of(new ArticleId(file.name()), text(in));
                        case PAGE -> article(file, page(in, null), refusals);
                        case LINES, WARC -> throw new IllegalStateException("holds many");
                    });
        } catch (IllegalArgumentException e) {
            refusals.refuse(file.toString(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Incoming article(InputFile file, Extraction extraction, Refusals refusals) {
        refusals.skipped(extraction.skips());
        return switch (extraction) {
            case Extraction.Page page -> Incoming.of(id(file, page), page);
            case Extraction.NoArticle none ->
                    throw new IllegalArgumentException("no article on the page: " + none.reason());
        };
    }

    /// A web page.
    ///
    /// @param url where it was fetched, or null
    Extraction page(InputStream in, @Nullable CanonicalUrl url) throws IOException {
        return extractor.extract(in.readNBytes(MAX_BYTES + 1), null, url);
    }

    /// As [#page], with the reasons.
    PageReport explained(InputStream in, @Nullable CanonicalUrl url) throws IOException {
        return extractor.explain(in.readNBytes(MAX_BYTES + 1), null, url);
    }

    /// A copied text, all of it.
    ///
    /// @throws IllegalArgumentException when it is empty or too long
    TextPage text(InputStream in) throws IOException {
        var bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new IllegalArgumentException(tooLong());
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            throw new IllegalArgumentException("holds no text");
        }
        return TextPage.read(text, outlets);
    }

    private static ArticleId id(InputFile file, Extraction.Page page) {
        return page.url() == null ? new ArticleId(file.name()) : ArticleId.of(page.url());
    }

    private void lines(
            InputFile file, InputStream in, Refusals refusals, Consumer<Incoming> articles)
            throws IOException {
        var source = new BoundedLines(in, MAX_BYTES);
        for (var line = source.next(); line != null; line = source.next()) {
            var bytes = line.bytes();
            if (bytes != null && blank(bytes)) {
                continue;
            }
            var where = file + ", line " + line.number();
            read(bytes, where, refusals).ifPresent(articles);
        }
    }

    private Optional<Incoming> read(byte @Nullable [] line, String where, Refusals refusals) {
        try {
            if (line != null) {
                return Optional.of(lines.read(line));
            }
            refusals.refuse(where, tooLong());
        } catch (IllegalArgumentException e) {
            refusals.refuse(where, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private static boolean blank(byte[] line) {
        for (var b : line) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    private static String tooLong() {
        return "longer than " + (MAX_BYTES >> 20) + " MiB";
    }
}
