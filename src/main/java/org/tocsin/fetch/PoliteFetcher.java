package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;

/// Fetches as a guest: robots.txt first, few requests at once to a host, a pause between them.
///
/// A redirect's target must be allowed by its own host's robots.txt too.
public final class PoliteFetcher implements AutoCloseable {
    private final HttpFetcher fetcher;
    private final Politeness politeness;
    private final InstantSource clock;
    private final ConcurrentHashMap<String, HostGate> gates = new ConcurrentHashMap<>();

    public PoliteFetcher(HttpFetcher fetcher, Politeness politeness, InstantSource clock) {
        this.fetcher = fetcher;
        this.politeness = politeness;
        this.clock = clock;
    }

    public FetchOutcome fetch(URI url, Held held) throws InterruptedException {
        if (url.getHost() == null) {
            return new FetchOutcome.Refused("no host in '" + url + "'");
        }
        var gate = gate(url);
        var robots = robots(url, gate);
        var refusal = refusal(robots, url);
        if (refusal != null) {
            return new FetchOutcome.Refused(refusal);
        }
        var asked = robots.crawlDelay();
        var delay = asked.compareTo(politeness.delay()) > 0 ? asked : politeness.delay();
        return gate.inTurn(delay, () -> fetcher.fetch(url, held, target -> refused(url, target)));
    }

    private HostGate gate(URI url) {
        var origin = url.getScheme() + "://" + url.getRawAuthority();
        return gates.computeIfAbsent(origin, _ -> new HostGate(politeness.connections()));
    }

    private Robots robots(URI url, HostGate gate) throws InterruptedException {
        var file = url.resolve("/robots.txt");
        return gate.robots(
                clock.instant(), () -> Robots.of(file, fetcher.fetch(file, Held.NOTHING)));
    }

    private @Nullable String refusal(Robots robots, URI url) {
        if (robots.crawlDelay().compareTo(politeness.longestCrawlDelay()) > 0) {
            return "robots.txt asks for " + robots.crawlDelay() + " between requests";
        }
        if (robots.allows(url)) {
            return null;
        }
        return robots.unreachable() ? "robots.txt cannot be read" : "robots.txt forbids it";
    }

    private @Nullable String refused(URI from, URI target) throws InterruptedException {
        return target.getHost() == null || target.equals(from)
                ? null
                : refusal(robots(target, gate(target)), target);
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
