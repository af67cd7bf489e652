package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/// How one feed fares.
///
/// @param answered when it last gave a feed, or said that nothing changed
/// @param news when it last had an entry that was new
/// @param rhythm from news to news, as a running mean; null before two of them
/// @param error the word for how the last poll failed, null when it did not
public record Health(
        @Nullable Instant answered,
        @Nullable Instant news,
        @Nullable Duration rhythm,
        double perDay,
        @Nullable String error) {
    static final Health NEW = new Health(null, null, null, 0, null);

    /// A feed counts as silent after so many of its own rhythms without news …
    private static final int SILENT_RHYTHMS = 10;

    /// … but not within this time: nights are quiet.
    private static final Duration NIGHT = Duration.ofHours(12);

    /// Weight of what came last in the running mean.
    private static final int OLD = 7;

    /// Over how many days `perDay` remembers.
    private static final double MEMORY_DAYS = 7;

    private static final double DAY = Duration.ofDays(1).toMillis();

    /// @param items new entries of this answer
    Health answered(Instant at, int items) {
        var first = answered == null;
        var days = first ? 0 : Math.max(0, Duration.between(answered, at).toMillis() / DAY);
        // What the first answer lists is older than our asking, and tells no pace.
        var fresh = first ? 0 : items;
        var rate = perDay * Math.exp(-days / MEMORY_DAYS) + fresh / MEMORY_DAYS;
        return items == 0
                ? new Health(at, news, rhythm, rate, null)
                : new Health(at, at, first ? null : rhythm(at), rate, null);
    }

    private @Nullable Duration rhythm(Instant at) {
        if (news == null) {
            return rhythm;
        }
        var gap = Duration.between(news, at);
        return rhythm == null ? gap : rhythm.multipliedBy(OLD).plus(gap).dividedBy(OLD + 1);
    }

    Health failed(String word) {
        return new Health(answered, news, rhythm, perDay, word);
    }

    /// Whether it answers, but has had no news for far longer than is its way.
    public boolean silent(Instant now) {
        if (error != null || news == null || rhythm == null) {
            return false;
        }
        var quiet = Duration.between(news, now);
        return quiet.compareTo(NIGHT) > 0
                && quiet.compareTo(rhythm.multipliedBy(SILENT_RHYTHMS)) > 0;
    }
}
