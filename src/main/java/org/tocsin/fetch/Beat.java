package org.tocsin.fetch;

import org.tocsin.article.Outlets;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.DoubleSupplier;

/// How a fetcher works, whatever hosts it owns.
///
/// @param outlets every known house, not only those that are polled
/// @param clock plans polls
/// @param ingest gives articles their ingest time
/// @param jitter numbers from 0 to 1 that spread polls
/// @param retry before the second try of a page
public record Beat(
        HttpFetcher http,
        Politeness politeness,
        PollSchedule schedule,
        Duration retry,
        Outlets outlets,
        InstantSource clock,
        InstantSource ingest,
        DoubleSupplier jitter,
        FetchMeter meter) {
    /// Before the second try of a page on the open internet.
    public static final Duration RETRY = Duration.ofMinutes(1);

    Moment moment() {
        return new Moment(clock.instant(), ingest.instant(), jitter.getAsDouble());
    }

    Guest guest(String host) {
        return new Guest(host, http, politeness, clock, meter).rested();
    }
}
