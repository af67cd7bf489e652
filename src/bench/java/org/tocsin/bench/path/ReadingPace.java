package org.tocsin.bench.path;

import com.sun.management.ThreadMXBean;

import org.tocsin.article.Article;
import org.tocsin.article.Outlets;
import org.tocsin.bench.Contender;
import org.tocsin.bench.ShippedRules;
import org.tocsin.bench.Stopwatch;
import org.tocsin.claim.ClaimTagger;
import org.tocsin.claim.RuleSet;
import org.tocsin.syndication.Furniture;
import org.tocsin.syndication.TextPrint;
import org.tocsin.topology.ArticleReader;
import org.tocsin.topology.Source;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What stage 1 takes of one thread, without Kafka: an article's print, its claims, and both as the
/// stage works them out.
final class ReadingPace {
    private static final int ARTICLES = 3_000;
    private static final int FIRST = 10_000;
    private static final int ROUNDS = 9;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private long kept;

    void run() throws IOException {
        var tagger = new ClaimTagger(RuleSet.read(ShippedRules.files(), new Outlets(List.of())));
        var reader = new ArticleReader(tagger, new Outlets(List.of()));
        var source = new Source(0, 0);
        var ways =
                List.of(
                        new Contender("print", a -> TextPrint.of(a, Furniture.NONE).words()),
                        new Contender("claims", a -> tagger.tag(a).size()),
                        new Contender("both", a -> reader.read(a, source).item().rank()));
        var articles = articles();
        for (int round = 1; round <= ROUNDS; round++) {
            for (var way : ways) {
                round(round, way, articles);
            }
        }
        System.out.println("(check " + kept + ")");
    }

    private static List<Article> articles() throws IOException {
        var press = new Press();
        var articles = new ArrayList<Article>();
        for (int i = FIRST; i < FIRST + ARTICLES; i++) {
            articles.add(press.article(i, Instant.EPOCH.plusSeconds(i)));
        }
        return articles;
    }

    private void round(int round, Contender way, List<Article> articles) {
        long bytes = THREAD.getCurrentThreadAllocatedBytes();
        var watch = new Stopwatch();
        for (var article : articles) {
            kept += way.reading().applyAsLong(article);
        }
        System.out.printf(
                Locale.ROOT,
                "round %d, %s: %.0f us of processor and %.1f KB an article%n",
                round,
                way.name(),
                watch.cost() / 1e3 / articles.size(),
                (THREAD.getCurrentThreadAllocatedBytes() - bytes) / 1024.0 / articles.size());
    }
}
