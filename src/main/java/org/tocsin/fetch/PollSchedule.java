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

    /// The same for a source that is never to wait longer.
    PollSchedule within(@Nullable Duration longest) {
        return longest == null || longest.compareTo(most) >= 0
                ? this
                : new PollSchedule(
                        least, longest.compareTo(least) < 0 ? least : longest, longestBackOff);
    }

    private Duration bounded(Duration wait, Duration upper) {
        if (wait.compareTo(least) < 0) {
            return least;
        }
        return wait.compareTo(upper) > 0 ? upper : wait;
    }
}
