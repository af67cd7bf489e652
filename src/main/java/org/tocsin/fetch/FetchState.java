package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ContentHash;
import org.tocsin.fetch.feed.FeedEntry;

import java.time.Duration;
import java.util.Map;

/// What we know of one feed between two polls.
///
/// @param validators of the body that we hold
/// @param bodyHash of that body, or null
/// @param seen entries that the feed still lists and that have been handled: id to mark
/// @param failures polls in a row that failed
/// @param unchanged polls in a row for which the server said that nothing changed
/// @param interval between polls while none fails
public record FetchState(
        Validators validators,
        @Nullable ContentHash bodyHash,
        Map<String, String> seen,
        int failures,
        int unchanged,
        Duration interval) {
    /// After so many answers in a row that nothing changed, the body is asked for outright: an ETag
    /// may lie.
    static final int TRUST = 10;

    public FetchState {
        seen = Map.copyOf(seen);
    }

    /// A feed that was never polled.
    public static FetchState fresh(Duration interval) {
        return new FetchState(Validators.NONE, null, Map.of(), 0, 0, interval);
    }

    /// What to send with the next GET.
    Held held() {
        var trusted = unchanged < TRUST ? validators : Validators.NONE;
        return new Held(trusted, bodyHash);
    }

    /// Whether an entry is new or has changed.
    boolean isNews(FeedEntry entry) {
        return !entry.mark().equals(seen.get(entry.id()));
    }

    FetchState failed() {
        return new FetchState(validators, bodyHash, seen, failures + 1, unchanged, interval);
    }

    FetchState unchanged(FetchOutcome.NotModified outcome, Duration next) {
        var streak = outcome.saidByServer() ? unchanged + 1 : 0;
        var current = outcome.saidByServer() ? validators : outcome.validators();
        return new FetchState(current, bodyHash, seen, 0, streak, next);
    }

    FetchState with(Map<String, String> nowSeen) {
        return new FetchState(validators, bodyHash, nowSeen, failures, unchanged, interval);
    }

    /// After a body whose entries are all handled.
    FetchState read(FetchOutcome.Fetched outcome, Map<String, String> nowSeen, Duration next) {
        return new FetchState(outcome.validators(), outcome.bodyHash(), nowSeen, 0, 0, next);
    }

    /// After a body of which some entry must be tried again: the next GET is unconditional.
    FetchState readInPart(Map<String, String> nowSeen, Duration next) {
        return new FetchState(Validators.NONE, null, nowSeen, 0, 0, next);
    }
}
