package org.tocsin.app;

import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.tocsin.article.ArticleId;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.extract.ArticleExtractor;
import org.tocsin.extract.Extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads the web pages of a WARC file, such as those of CC-NEWS: each answered with 200 and HTML.
/// Its ingest time is when it was fetched.
record WarcFiles(ArticleExtractor extractor) {
    private static final int OK = 200;
    private static final MediaType HTML = MediaType.parse("text/html");
    private static final MediaType XHTML = MediaType.parse("application/xhtml+xml");

    /// A page that cannot be read is refused by its address; a file that breaks off gives what
    /// stands before.
    void read(String file, InputStream in, Refusals refusals, Consumer<Incoming> articles) {
        var number = 0;
        try (var reader = new WarcReader(in)) {
            reader.setLenient(true);
            for (var record = reader.next(); record.isPresent(); record = reader.next()) {
                number++;
                read(file, record.get(), refusals).ifPresent(articles);
            }
        } catch (IOException e) {
            refusals.refuse(file + ", after record " + number, "cannot be read: " + e.getMessage());
        }
    }

    private Optional<Incoming> read(String file, WarcRecord record, Refusals refusals)
            throws IOException {
        if (!(record instanceof WarcResponse response)) {
            return Optional.empty();
        }
        var where = file + ", " + response.target();
        try {
            if (response.http().status() != OK || !html(response)) {
                return Optional.empty();
            }
            return page(where, response, refusals);
        } catch (ParsingException | IllegalArgumentException e) {
            refusals.refuse(where, "cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static boolean html(WarcResponse response) throws IOException {
        var type = response.http().contentType();
        return HTML.equals(type.base()) || XHTML.equals(type.base());
    }

    private Optional<Incoming> page(String where, WarcResponse response, Refusals refusals)
            throws IOException {
        var body = response.http().bodyDecoded().stream().readNBytes(ArticleFiles.MAX_BYTES + 1);
        var charset = response.http().contentType().parameters().get("charset");
        var url = CanonicalUrl.parse(response.target()).orElse(null);
        var extraction = extractor.extract(body, charset, url);
        refusals.skipped(extraction.skips());
        return switch (extraction) {
            case Extraction.Page page -> {
                var id =
                        page.url() == null
                                ? new ArticleId(response.id().toString())
                                : ArticleId.of(page.url());
                yield Optional.of(Incoming.of(id, page).fetched(response.date()));
            }
            case Extraction.NoArticle none -> {
                refusals.refuse(where, "no article on the page: " + none.reason());
                yield Optional.empty();
            }
        };
    }
}
