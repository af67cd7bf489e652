package org.tocsin.app;

import org.tocsin.app.demo.DemoNewsroom;
import org.tocsin.fetch.AddressGuard;
import org.tocsin.fetch.FetchLimits;
import org.tocsin.fetch.HttpFetcher;
import org.tocsin.fetch.Politeness;
import org.tocsin.fetch.PollSchedule;
import org.tocsin.fetch.Source;
import org.tocsin.fetch.UserAgent;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// How the demo's outlets are polled. One site serves them all, so that manners towards one host
/// would make the news wait.
final class DemoFeeds {
    private static final Politeness MANNERS = new Politeness(Duration.ZERO, Duration.ofSeconds(1));

    private DemoFeeds() {}

    /// @param site where they all stand
    /// @param interval between two looks at a feed
    static Polling.Feeds of(URI site, AddressGuard guard, Duration interval, InstantSource ingest) {
        var newsroom = DemoNewsroom.load(ingest.instant());
        var sources =
                newsroom.outlets().all().stream()
                        .map(
                                outlet ->
                                        new Source(
                                                outlet, List.of(newsroom.feed(outlet, site)), null))
                        .toList();
        var agent = new UserAgent("demo", "mailto:demo@tocsin.example");
        return new Polling.Feeds(
                sources,
                new HttpFetcher(agent, guard, FetchLimits.USUAL),
                MANNERS,
                new PollSchedule(interval, interval, interval.multipliedBy(4)),
                interval,
                ingest);
    }
}
