package org.tocsin.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

import org.tocsin.article.Outlets;
import org.tocsin.extract.ArticleExtractor;
import org.tocsin.extract.Extraction;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// Any bytes are a page: no exception, an answer within a second of processor, a body no longer
/// than the page.
public final class ExtractorFuzz {
    private static final ArticleExtractor EXTRACTOR = new ArticleExtractor(Outlets.NONE);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long SECOND = 1_000_000_000L;

    private ExtractorFuzz() {}

    /// Reads the word lists and the language model, which is no page's cost.
    public static void fuzzerInitialize() {
        var words =
                "Das Königreich beantwortete keine Fragen, und die Botschaft blieb zu. ".repeat(3);
        var html =
                "<html lang=en><h1>Wort</h1><p>Von Ida Berg</p><p>5. Mai 2031, 9:30 Uhr</p><p>"
                        + words
                        + "</p><p>(Foto: Ida Berg/AFP)</p>";
        EXTRACTOR.extract(html, null);
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        var html = data.consumeRemainingAsString();
        var start = THREADS.getCurrentThreadCpuTime();
        var body =
                switch (EXTRACTOR.extract(html, null)) {
                    case Extraction.Page page -> page.body();
                    case Extraction.NoArticle none -> none.text();
                };
        if (body.length() > html.length()) {
            throw new IllegalStateException("the body is longer than the page");
        }
        if (THREADS.getCurrentThreadCpuTime() - start > SECOND) {
            throw new IllegalStateException("took longer than a second");
        }
    }
}
