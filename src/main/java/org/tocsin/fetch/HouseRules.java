package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.fetch.FetchOutcome.Refused;
import org.tocsin.fetch.FetchOutcome.Rule;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/// What one origin asks of its guests.
record HouseRules(Robots robots, Reservations reservations, Instant read) {
    boolean validAt(Instant now) {
        var holds = robots.unreachable() ? Robots.RETRY : Robots.VALID;
        return now.isBefore(read.plus(holds));
    }

    /// Why an address is not asked for, or null. Rules that could not be had are a failure like
    /// that of the address itself.
    @Nullable FetchOutcome refusal(URI url, Duration longestCrawlDelay) {
        if (robots.crawlDelay().compareTo(longestCrawlDelay) > 0) {
            return new Refused(
                    Rule.CRAWL_DELAY,
                    "robots.txt asks for " + robots.crawlDelay() + " between requests");
        }
        if (robots.failure() != null) {
            return robots.failure();
        }
        if (!robots.allows(url)) {
            return new Refused(
                    Rule.ROBOTS,
                    robots.unreachable() ? "robots.txt cannot be read" : "robots.txt forbids it");
        }
        return reservations.reserve(url)
                ? new Refused(Rule.RESERVED, Reservations.PATH + " reserves it against mining")
                : null;
    }

    Duration delay(Duration least) {
        return robots.crawlDelay().compareTo(least) > 0 ? robots.crawlDelay() : least;
    }
}
