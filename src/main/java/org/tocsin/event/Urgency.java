package org.tocsin.event;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/// CAP 1.2's urgency, by the age of what is told when it was fetched; declared from least to most
/// pressing.
public enum Urgency {
    UNKNOWN,
    PAST,
    FUTURE,
    EXPECTED,
    IMMEDIATE;

    private static final Duration IMMEDIATE_WITHIN = Duration.ofHours(6);
    private static final Duration EXPECTED_WITHIN = Duration.ofHours(48);

    /// The urgency of what happened at `happened`, fetched at `fetchedAt`; unknown without a date.
    public static Urgency of(@Nullable Instant happened, Instant fetchedAt) {
        if (happened == null) {
            return UNKNOWN;
        }
        var age = Duration.between(happened, fetchedAt);
        return age.compareTo(IMMEDIATE_WITHIN) < 0
                ? IMMEDIATE
                : age.compareTo(EXPECTED_WITHIN) < 0 ? EXPECTED : PAST;
    }

    /// Whether it is news now.
    public boolean breaking() {
        return this == IMMEDIATE || this == EXPECTED;
    }
}
