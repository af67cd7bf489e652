package org.tocsin.fetch;

import java.net.URI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/// Fetches as a guest and follows wherever an address leads, by each host's own rules. For one
/// thread at a time: whoever looks at a single address.
public final class PoliteFetcher implements AutoCloseable {
    private final HttpFetcher http;
    private final Politeness politeness;
    private final InstantSource clock;
    private final Map<String, Guest> guests = new HashMap<>();

    public PoliteFetcher(HttpFetcher http, Politeness politeness, InstantSource clock) {
        this.http = http;
        this.politeness = politeness;
        this.clock = clock;
    }

    public FetchOutcome fetch(URI url, Held held) throws InterruptedException {
        if (url.getHost() == null) {
            return new FetchOutcome.Refused(
                    FetchOutcome.Rule.BLOCKED_ADDRESS, "no host in '" + url + "'");
        }
        return Redirects.follow(
                url, Lease.MOST_HOPS, next -> guest(next).ask(next, held).outcome());
    }

    private Guest guest(URI url) {
        return guests.computeIfAbsent(
                StateKey.host(url),
                host -> new Guest(host, http, politeness, clock, FetchMeter.NONE));
    }

    @Override
    public void close() {
        http.close();
    }
}
