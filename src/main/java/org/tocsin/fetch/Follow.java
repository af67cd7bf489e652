package org.tocsin.fetch;

import org.tocsin.article.ArticleId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A page behind an open alert, looked at again and again, ever more rarely.
///
/// @param article under whose id a changed text goes out
/// @param visits so far
/// @param missing whether the last one found nothing there: servers err, so one is not believed
/// @param due the next one
public record Follow(ArticleId article, int visits, boolean missing, Instant due) {
    private static final List<Duration> GAPS =
            List.of(
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(4),
                    Duration.ofHours(12),
                    Duration.ofDays(1),
                    Duration.ofDays(3));

    static Follow from(ArticleId article, Instant now) {
        return new Follow(article, 0, false, now.plus(GAPS.getFirst()));
    }

    /// After a visit; empty after the last.
    Optional<Follow> next(Instant now) {
        var done = visits + 1;
        return done < GAPS.size()
                ? Optional.of(new Follow(article, done, false, now.plus(GAPS.get(done))))
                : Optional.empty();
    }

    /// After a visit that found nothing: a second look, soon.
    Follow missing(Instant now) {
        return new Follow(article, visits, true, now.plus(GAPS.getFirst()));
    }
}
