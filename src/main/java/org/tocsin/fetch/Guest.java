package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.fetch.FetchOutcome.Rule;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/// One fetcher at one host: its rules first, one request at a time, a pause between two, whatever
/// they are for. For one thread at a time.
final class Guest {
    private static final int ROBOTS_BYTES = 512 * 1024;

    private final String host;
    private final HttpFetcher http;
    private final Politeness politeness;
    private final InstantSource clock;
    private final FetchMeter meter;
    private final Map<String, HouseRules> rules = new HashMap<>();
    private long free = System.nanoTime();

    Guest(
            String host,
            HttpFetcher http,
            Politeness politeness,
            InstantSource clock,
            FetchMeter meter) {
        this.host = host;
        this.http = http;
        this.politeness = politeness;
        this.clock = clock;
        this.meter = meter;
    }

    /// What came of asking.
    ///
    /// @param moved where the host has moved the address for good, or null
    record Answer(FetchOutcome outcome, @Nullable URI moved) {}

    /// Asks, and follows redirects as long as they stay on this host: one that leaves it is told.
    Answer ask(URI url, Held held) throws InterruptedException {
        var next = url;
        URI moved = null;
        var forGood = true;
        for (var hops = 0; hops <= http.maxRedirects(); hops++) {
            var outcome = oneHop(next, held);
            if (!(outcome instanceof FetchOutcome.Moved(var target, var permanent))
                    || !StateKey.host(target).equals(host)) {
                return new Answer(outcome, moved);
            }
            forGood &= permanent;
            moved = forGood ? target : moved;
            next = target;
        }
        return new Answer(Redirects.tooMany(http.maxRedirects()), null);
    }

    private FetchOutcome oneHop(URI url, Held held) throws InterruptedException {
        var house = rules(url);
        var refusal = house.refusal(url, politeness.longestCrawlDelay());
        if (refusal != null) {
            return refusal;
        }
        var outcome = inTurn(house.delay(politeness.delay()), () -> http.once(url, held));
        return outcome instanceof FetchOutcome.Fetched fetched && fetched.reserved()
                ? new FetchOutcome.Refused(Rule.RESERVED, "its headers reserve it against mining")
                : outcome;
    }

    private HouseRules rules(URI url) throws InterruptedException {
        var origin = url.resolve("/");
        var key = origin.toString();
        var known = rules.get(key);
        if (known == null || !known.validAt(clock.instant())) {
            var robots = Robots.of(url.resolve("/robots.txt"), file(url.resolve("/robots.txt")));
            var pause = robots.unreachable() ? Duration.ZERO : robots.crawlDelay();
            // A host that asks for more than we grant is not asked for anything more.
            var open =
                    !robots.unreachable() && pause.compareTo(politeness.longestCrawlDelay()) <= 0;
            var reserved =
                    open
                            ? Reservations.of(file(url.resolve(Reservations.PATH)))
                            : Reservations.NONE;
            known = new HouseRules(robots, reserved, clock.instant());
            rules.put(key, known);
        }
        return known;
    }

    /// A file for robots. RFC 9309 lets it stand on another host: that one is asked once a day.
    private FetchOutcome file(URI url) throws InterruptedException {
        return Redirects.follow(
                url,
                http.maxRedirects(),
                next -> inTurn(politeness.delay(), () -> http.beginning(next, ROBOTS_BYTES)));
    }

    private interface Request {
        FetchOutcome send() throws InterruptedException;
    }

    /// Waits until the host has rested, sends, and lets it rest for `delay`.
    private FetchOutcome inTurn(Duration delay, Request request) throws InterruptedException {
        Thread.sleep(Duration.ofNanos(Math.max(0, free - System.nanoTime())));
        var sent = System.nanoTime();
        meter.requested();
        try {
            return request.send();
        } finally {
            var ended = System.nanoTime();
            free = ended + delay.toNanos();
            meter.answered(Duration.ofNanos(ended - sent));
        }
    }

    /// Lets the host rest first: somebody else may have asked it a moment ago.
    Guest rested() {
        free = System.nanoTime() + politeness.delay().toNanos();
        return this;
    }
}
