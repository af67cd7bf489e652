package org.tocsin.metrics;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofNanos;
import static java.time.Duration.ofSeconds;

import java.time.Duration;

/// Upper bounds of the histograms: closest where the bars and the alerting rules stand.
final class Buckets {
    static final Duration[] FROM_FETCH = {
        ofMillis(50),
        ofMillis(100),
        ofMillis(200),
        ofMillis(300),
        ofMillis(400),
        ofMillis(500),
        ofMillis(600),
        ofMillis(800),
        ofMillis(900),
        ofSeconds(1),
        ofSeconds(2),
        ofSeconds(5),
        ofSeconds(15),
        ofMinutes(1),
        ofMinutes(5)
    };
    static final Duration[] LATE = {
        ofSeconds(1), ofSeconds(10), ofMinutes(1), ofMinutes(5), ofMinutes(30), ofHours(6)
    };
    static final Duration[] FROM_PUBLICATION = {
        ofSeconds(1),
        ofSeconds(5),
        ofSeconds(15),
        ofSeconds(30),
        ofMinutes(1),
        ofMinutes(2),
        ofMinutes(5),
        ofMinutes(10),
        ofMinutes(30),
        ofHours(1),
        ofHours(6),
        ofDays(1),
        ofDays(7)
    };

    /// Of a request: bounded by the fetcher's own limits.
    static final Duration[] EXCHANGE = {
        ofMillis(50), ofMillis(200), ofSeconds(1), ofSeconds(5), ofSeconds(15), ofMinutes(1)
    };

    /// Of a stage on one page or record.
    static final Duration[] WORK = {
        ofNanos(250_000),
        ofMillis(1),
        ofMillis(5),
        ofMillis(25),
        ofMillis(100),
        ofSeconds(1),
        ofSeconds(10)
    };

    private Buckets() {}
}
