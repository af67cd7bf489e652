package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/// How long to wait before the next poll: less where news comes, more where none does, much more
/// where polls fail. Pure.
///
/// @param least shortest interval, also the first
/// @param most longest interval of a feed that works
/// @param longestBackOff longest wait of one that fails
public record PollSchedule(Duration least, Duration most, Duration longestBackOff) {
    /// For feeds on the open internet.
    public static final PollSchedule USUAL =
            new PollSchedule(Duration.ofMinutes(2), Duration.ofHours(6), Duration.ofHours(6));

    private static final int MOST_DOUBLINGS = 20;

    /// A source that must not wait long is asked again after so many of its intervals, however
    /// often it failed.
    private static final int MOST_MISSED = 4;

    private static final double JITTER = 0.2;

    public PollSchedule {
        if (!least.isPositive()
                || most.compareTo(least) < 0
                || longestBackOff.compareTo(least) < 0) {
            throw new IllegalArgumentException(
                    "a schedule needs 0 < least <= most and least <= longestBackOff, was "
                            + least
                            + ", "
                            + most
                            + ", "
                            + longestBackOff);
        }
    }

    /// Half the interval after news.
    Duration afterNews(Duration interval) {
        return bounded(interval.dividedBy(2), most);
    }

    /// A quarter longer after none.
    Duration afterNothing(Duration interval) {
        return bounded(interval.plus(interval.dividedBy(4)).plusMillis(1), most);
    }

    /// The wait before the next poll: the state's interval, doubled for every failure in a row,
    /// spread by up to a fifth. One success brings the interval itself back.
    ///
    /// @param asked the least that the server asks for, or null
    /// @param jitter from 0 to 1
    Duration delay(FeedState state, @Nullable Duration asked, double jitter) {
        var doublings = Math.min(state.failures(), MOST_DOUBLINGS);
        var wait =
                state.failures() == 0
                        ? bounded(state.interval(), most)
                        : bounded(state.interval().multipliedBy(1L << doublings), longestBackOff);
        var spread = wait.plusNanos((long) (wait.toNanos() * JITTER * jitter));
        return asked != null && asked.compareTo(spread) > 0 ? asked : spread;
    }

    /// What the server says about freshness, as far as we believe it: not beyond our own longest
    /// interval.
    @Nullable Duration fresh(@Nullable Duration said) {
        return said == null || said.compareTo(most) <= 0 ? said : most;
    }

    /// Between two looks at an index, which itself brings no news.
    Duration midway() {
        var hour = Duration.ofHours(1);
        return bounded(hour, most);
    }

    /// The same at a source's own pace, as far as it has one.
    PollSchedule at(Pace pace) {
        if (pace.equals(Pace.USUAL)) {
            return this;
        }
        var longest = pace.longest() == null ? most : pace.longest();
        var shortest = pace.shortest() == null ? shorter(least, longest) : pace.shortest();
        var backOff =
                pace.longest() == null
                        ? longestBackOff
                        : shorter(longestBackOff, longest.multipliedBy(MOST_MISSED));
        return new PollSchedule(shortest, longer(longest, shortest), longer(backOff, shortest));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private Duration bounded(Duration wait, Duration upper) {
        return shorter(longer(wait, least), upper);
    }
}
