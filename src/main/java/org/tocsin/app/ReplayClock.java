package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The ticks that a live run would have seen, worked out from the articles: one at every full hour
/// of ingest time, and one at the latest ingest time after the last article.
///
/// A tick never overtakes an article that is still to come, in whatever order they are told. In a
/// gap longer than anything is held, the ticks stop until its end.
final class ReplayClock {
    private static final Duration HELD = Duration.ofDays(90);

    private final Instant[] reached;
    private @Nullable Instant time;

    /// @param told every article, in the order of the telling
    ReplayClock(List<Article> told) {
        reached = new Instant[told.size()];
        for (int i = reached.length - 1; i >= 0; i--) {
            var at = told.get(i).fetchedAt();
            reached[i] =
                    i + 1 < reached.length && reached[i + 1].isBefore(at) ? reached[i + 1] : at;
        }
    }

    /// The ticks before the article at `index`, in order.
    List<Instant> before(int index) {
        return until(reached[index]);
    }

    /// The ticks after the last article.
    ///
    /// @param latest ingest time of all
    List<Instant> after(Instant latest) {
        var ticks = new ArrayList<>(until(latest));
        if (!latest.equals(time)) {
            ticks.add(latest);
        }
        return ticks;
    }

    private List<Instant> until(Instant end) {
        var ticks = new ArrayList<Instant>();
        var at = time == null ? end.truncatedTo(ChronoUnit.HOURS) : time.plus(1, ChronoUnit.HOURS);
        var quiet = time == null ? end : time.plus(HELD);
        while (!at.isAfter(end)) {
            if (!at.isAfter(quiet)) {
                ticks.add(at);
            }
            time = at;
            at = at.plus(1, ChronoUnit.HOURS);
        }
        return ticks;
    }
}
