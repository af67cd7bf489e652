package org.tocsin.app;

import org.tocsin.article.ArticleId;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Lets somebody wait for the first verdict of what was just sent.
final class FirstVerdicts implements Consumer<Seen> {
    private final Map<ArticleId, Integer> given = new HashMap<>();

    @Override
    public synchronized void accept(Seen seen) {
        if (seen instanceof Seen.Judged(var stamp, var verdict, _)
                && stamp.live()
                && verdict.first()) {
            given.merge(verdict.article(), 1, Integer::sum);
            notifyAll();
        }
    }

    /// How many the article has had since the start.
    synchronized int of(ArticleId article) {
        return given.getOrDefault(article, 0);
    }

    /// Waits until the article has had more than so many.
    ///
    /// @return false when that took longer
    synchronized boolean await(ArticleId article, int more, Duration atMost)
            throws InterruptedException {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (of(article) <= more) {
            var left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }
}
