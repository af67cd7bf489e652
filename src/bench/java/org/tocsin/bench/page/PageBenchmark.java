package org.tocsin.bench.page;

import com.sun.management.ThreadMXBean;

import org.jsoup.Jsoup;
import org.tocsin.article.Outlets;
import org.tocsin.bench.Stopwatch;
import org.tocsin.extract.ArticleExtractor;
import org.tocsin.extract.Extraction;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.zip.GZIPInputStream;

/// Measures extraction on one thread beside `Jsoup.parse` alone: both read the same pages in turns,
/// round by round, the parser's part included in what extraction costs.
///
/// The argument is a directory of `.html.gz` pages.
final class PageBenchmark {
    private static final int ROUNDS = 9;
    private static final int WARM_UPS = 4;
    private static final ArticleExtractor EXTRACTOR = new ArticleExtractor(Outlets.NONE);

    private PageBenchmark() {}

    /// What reading all pages once cost.
    private record Turn(double nanos, double bytes) {}

    static void main(String... directory) throws IOException {
        var pages = pages(Path.of(directory[0]));
        var size = pages.stream().mapToLong(page -> page.length).average().orElse(0);
        System.out.printf(
                Locale.ROOT, "%d pages of %.0f KB, one thread%n", pages.size(), size / 1e3);
        ToLongFunction<byte[]> parse = PageBenchmark::parsed;
        ToLongFunction<byte[]> extract = PageBenchmark::extracted;
        for (var i = 0; i < WARM_UPS; i++) {
            turn(pages, parse);
            turn(pages, extract);
        }
        var parsing = new Turn[ROUNDS];
        var extracting = new Turn[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            parsing[round] = turn(pages, parse);
            extracting[round] = turn(pages, extract);
        }
        print("Jsoup.parse", parsing, parsing, pages.size());
        print("extraction", extracting, parsing, pages.size());
    }

    private static List<byte[]> pages(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".html.gz"))
                    .sorted()
                    .map(PageBenchmark::read)
                    .toList();
        }
    }

    private static byte[] read(Path file) {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(file.toString(), e);
        }
    }

    private static long parsed(byte[] page) {
        try {
            return Jsoup.parse(new java.io.ByteArrayInputStream(page), null, "").childNodeSize();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long extracted(byte[] page) {
        return switch (EXTRACTOR.extract(page, null, null)) {
            case Extraction.Page found -> found.body().length();
            case Extraction.NoArticle none -> none.text().length();
        };
    }

    private static Turn turn(List<byte[]> pages, ToLongFunction<byte[]> reading) {
        System.gc(); // the next one pays for its own garbage only
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        var watch = new Stopwatch();
        var kept = 0L;
        for (var page : pages) {
            kept += reading.applyAsLong(page);
        }
        if (kept < 0) {
            throw new IllegalStateException("nothing was read");
        }
        return new Turn(watch.cost(), (double) threads.getCurrentThreadAllocatedBytes() - before);
    }

    private static void print(String name, Turn[] turns, Turn[] floor, int pages) {
        var ratios = new double[ROUNDS];
        var pace = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            ratios[round] = floor[round].nanos() / turns[round].nanos();
            pace[round] = pages * 1e9 / turns[round].nanos();
        }
        System.out.printf(
                Locale.ROOT,
                "%-12s %6.0f pages/s (%.0f to %.0f), %.2f of Jsoup.parse (%.2f to %.2f), %.2f MB"
                        + " allocated a page%n",
                name,
                median(pace),
                least(pace),
                most(pace),
                median(ratios),
                least(ratios),
                most(ratios),
                turns[0].bytes() / pages / 1e6);
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }

    private static double least(double[] values) {
        return Arrays.stream(values).min().orElse(0);
    }

    private static double most(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }
}
