package org.tocsin.notify;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/// How long to wait before the next try: a quarter of a second, doubled with each failure, a minute
/// at most, which is well below the five that a consumer's group waits for a silent member.
final class Patience {
    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private int failures;

    /// After one more failure.
    ///
    /// @param asked what the receiver asks for, or null
    Duration next(@Nullable Duration asked) {
        var doubled = FIRST.multipliedBy(1L << Math.min(failures++, 8));
        var wanted = asked != null && asked.compareTo(doubled) > 0 ? asked : doubled;
        return wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    }

    void restored() {
        failures = 0;
    }

    /// How many tries in a row have failed.
    int failures() {
        return failures;
    }
}
