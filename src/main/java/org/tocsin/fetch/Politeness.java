package org.tocsin.fetch;

import java.time.Duration;

/// How gently one host is treated: one request at a time, and a pause between two.
///
/// @param delay between the end of one request and the start of the next
/// @param longestCrawlDelay a robots.txt that asks for more closes the host to us
public record Politeness(Duration delay, Duration longestCrawlDelay) {
    /// Two seconds apart.
    public static final Politeness USUAL =
            new Politeness(Duration.ofSeconds(2), Duration.ofSeconds(30));

    public Politeness {
        if (delay.isNegative() || longestCrawlDelay.isNegative()) {
            throw new IllegalArgumentException(
                    "politeness needs delays >= 0, were " + delay + ", " + longestCrawlDelay);
        }
    }
}
