package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/// How a source fares, over all its feeds. Pure.
///
/// @param answered when any of them last answered
/// @param news when any of them last had news
/// @param perDay new entries a day, over about a week
/// @param failures in a row, of the feed that fails most
/// @param error how the worst of them fails, or null
public record SourceHealth(
        String source,
        Condition condition,
        @Nullable Instant answered,
        @Nullable Instant news,
        double perDay,
        int failures,
        @Nullable String error) {
    /// From best to worst.
    public enum Condition {
        HEALTHY,
        /// Not asked yet.
        NEW,
        /// It answers, but has no news for far longer than is its way.
        SILENT,
        /// It fails again and again.
        FAILING,
        /// We do not ask: a rule forbids it.
        REFUSED,
        /// Its feed has ended.
        GONE
    }

    /// So many failures in a row are no accident any more.
    private static final int FAILURES = 3;

    /// @param feeds what is known of each, leased addresses among them
    public static SourceHealth of(String source, Collection<FeedState> feeds, Instant now) {
        var worst =
                feeds.stream().max(Comparator.comparing(feed -> condition(feed, now))).orElse(null);
        return new SourceHealth(
                source,
                worst == null ? Condition.NEW : condition(worst, now),
                last(feeds.stream().map(feed -> feed.health().answered())),
                last(feeds.stream().map(feed -> feed.health().news())),
                feeds.stream().mapToDouble(feed -> feed.health().perDay()).sum(),
                feeds.stream().mapToInt(FeedState::failures).max().orElse(0),
                worst == null ? null : worst.health().error());
    }

    private static @Nullable Instant last(Stream<@Nullable Instant> times) {
        return times.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    private static Condition condition(FeedState feed, Instant now) {
        var health = feed.health();
        var error = health.error();
        if (error == null) {
            return health.answered() == null
                    ? Condition.NEW
                    : health.silent(now) ? Condition.SILENT : Condition.HEALTHY;
        }
        return switch (error) {
            case "gone" -> Condition.GONE;
            case "robots", "crawl_delay", "reserved", "blocked_address" -> Condition.REFUSED;
            default -> feed.failures() < FAILURES ? Condition.HEALTHY : Condition.FAILING;
        };
    }

    /// What a person should do about it; empty when nothing.
    public String advice() {
        return switch (condition) {
            case HEALTHY, NEW -> "";
            case SILENT -> "it answers without news: see whether its feed has moved";
            case GONE -> "the feed has ended: find its successor";
            case FAILING, REFUSED -> error == null ? "" : advice(error);
        };
    }

    /// What to do about a failure, by its word.
    public static String advice(String error) {
        return switch (error) {
            case "timeout", "server_error" -> "its server is slow or down: wait, it is asked again";
            case "rate_limited" -> "it wants fewer requests: raise its shortest_interval";
            case "unreachable" -> "no server answers: check the address";
            case "tls" -> "its certificate is wrong: check the address";
            case "client_error" -> "nothing stands at the address: find the feed's new one";
            case "moved" -> "its redirects lead nowhere: find the feed's new address";
            case "no_feed" -> "no feed stands there: find it, or name a section page under pages";
            case "too_large", "malformed" -> "its answers cannot be read: tell the outlet";
            case "robots" -> "robots.txt forbids it: ask the outlet, or take another feed";
            case "crawl_delay" -> "robots.txt wants over 30 s between requests: ask the outlet";
            case "reserved" -> "the outlet reserves its text against mining: get a licence";
            case "blocked_address" -> "the address leads inside: check it";
            case "broke" -> "an error of ours: the log tells which";
            default -> "see the log";
        };
    }
}
