package org.tocsin.bench;

import org.tocsin.article.Article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Lets contenders read the same articles in turns, one thread, and compares them round by round:
/// what slows the machine down slows them all. The pace counts processor time (see [Stopwatch]).
public final class Rounds {
    private static final int ROUNDS = 9;

    /// On a busy machine the compiler comes late: after 2.5 s the reading of claims still took four
    /// times as long as after 15 s, and whichever corpus came first was charged for it.
    private static final long WARM_UP = 15_000_000_000L;

    private static final long TURN = 400_000_000L;

    private final List<Article> articles;
    private final List<Contender> contenders;
    private final double[][] pace;
    private long kept;
    private long busy;
    private long clock;

    public Rounds(List<Article> articles, List<Contender> contenders) {
        this.articles = articles;
        this.contenders = contenders;
        pace = new double[contenders.size()][ROUNDS];
    }

    /// Articles a second of each contender in each round.
    public double[][] run() {
        contenders.forEach(contender -> turn(contender, WARM_UP));
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < contenders.size(); i++) {
                pace[i][round] = turn(contenders.get(i), TURN);
            }
        }
        return pace;
    }

    private double turn(Contender contender, long nanos) {
        System.gc(); // the next one pays for its own garbage only
        var watch = new Stopwatch();
        long read = 0;
        while (watch.cost() < nanos) {
            for (int i = 0; i < 10; i++) {
                var article = articles.get((int) (read++ % articles.size()));
                kept += contender.reading().applyAsLong(article);
            }
        }
        long cost = watch.cost();
        busy += cost;
        clock += watch.wall();
        return read * 1e9 / cost;
    }

    /// One line a contender: median articles and megabytes a second, and how often that is each of
    /// the floors, round by round.
    ///
    /// @param floors how many of the last contenders are floors
    public void print(String corpus, int floors) {
        double mean = articles.stream().mapToLong(a -> a.body().length()).average().orElse(0) / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%n%s: %d articles of %.2f KB, %d rounds, one thread, which had the processor %.0f %% of"
                        + " the time (check %d)%n",
                corpus,
                articles.size(),
                mean * 1e3,
                ROUNDS,
                100.0 * busy / clock,
                kept);
        for (int i = 0; i < contenders.size(); i++) {
            double median = median(pace[i]);
            System.out.printf(
                    Locale.ROOT,
                    "  %-28s %8.0f articles/s (%.0f to %.0f) %7.2f MB/s",
                    contenders.get(i).name(),
                    median,
                    Arrays.stream(pace[i]).min().orElse(0),
                    Arrays.stream(pace[i]).max().orElse(0),
                    median * mean);
            for (int f = contenders.size() - floors; f < contenders.size(); f++) {
                System.out.printf(
                        Locale.ROOT, "  x%.2f of %s", ratio(i, f), contenders.get(f).name());
            }
            System.out.println();
        }
    }

    private double ratio(int one, int other) {
        var ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ratios[round] = pace[one][round] / pace[other][round];
        }
        return median(ratios);
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
