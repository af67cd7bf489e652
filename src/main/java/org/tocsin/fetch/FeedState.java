package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ContentHash;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/// What we know of one feed between two polls.
///
/// @param validators of the body that we hold
/// @param bodyHash of that body, or null
/// @param seen entries that the feed still lists and that have been taken
/// @param failures polls in a row that failed
/// @param unchanged polls in a row for which the server said that nothing changed
/// @param interval between polls while none fails
/// @param due when to ask again
/// @param moved where the host itself has moved it for good, or null
/// @param lease null for an address that the source list names
public record FeedState(
        Validators validators,
        @Nullable ContentHash bodyHash,
        Seen seen,
        int failures,
        int unchanged,
        Duration interval,
        Instant due,
        @Nullable URI moved,
        @Nullable Lease lease,
        Health health)
        implements FetchState {
    /// After so many answers in a row that nothing changed, the body is asked for outright: an ETag
    /// may lie.
    static final int TRUST = 10;

    /// A feed that was never polled.
    static FeedState fresh(Duration interval, Instant due, @Nullable Lease lease) {
        return new FeedState(
                Validators.NONE, null, Seen.NONE, 0, 0, interval, due, null, lease, Health.NEW);
    }

    /// What to send with the next GET.
    Held held() {
        var trusted = unchanged < TRUST ? validators : Validators.NONE;
        return new Held(trusted, bodyHash);
    }

    FeedState failed(String word) {
        return new FeedState(
                validators,
                bodyHash,
                seen,
                failures + 1,
                unchanged,
                interval,
                due,
                null,
                lease,
                health.failed(word));
    }

    FeedState unchanged(FetchOutcome.NotModified outcome, Instant at, Duration next) {
        var streak = outcome.saidByServer() ? unchanged + 1 : 0;
        var current = outcome.saidByServer() ? validators : outcome.validators();
        return new FeedState(
                current,
                bodyHash,
                seen,
                0,
                streak,
                next,
                due,
                moved,
                lease,
                health.answered(at, 0));
    }

    /// After a body whose entries are all taken.
    FeedState read(FetchOutcome.Fetched outcome, Seen now, Health how, Duration next) {
        return new FeedState(
                outcome.validators(), outcome.bodyHash(), now, 0, 0, next, due, moved, lease, how);
    }

    /// After an answer that only leads on: what it leads to is told again each time.
    FeedState ledOn(Instant at) {
        return new FeedState(
                Validators.NONE,
                null,
                seen,
                0,
                0,
                interval,
                due,
                moved,
                lease,
                health.answered(at, 0));
    }

    FeedState dueAt(Instant at) {
        return new FeedState(
                validators,
                bodyHash,
                seen,
                failures,
                unchanged,
                interval,
                at,
                moved,
                lease,
                health);
    }

    FeedState leased(@Nullable Lease now) {
        return new FeedState(
                validators, bodyHash, seen, failures, unchanged, interval, due, moved, now, health);
    }

    FeedState movedTo(@Nullable URI url) {
        return new FeedState(
                validators, bodyHash, seen, failures, unchanged, interval, due, url, lease, health);
    }
}
