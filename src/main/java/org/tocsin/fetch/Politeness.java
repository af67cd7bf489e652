package org.tocsin.fetch;

import java.time.Duration;

/// How gently one host is treated.
///
/// @param connections open to it at once
/// @param delay between the end of one request and the start of the next
/// @param longestCrawlDelay a robots.txt that asks for more closes the host to us
public record Politeness(int connections, Duration delay, Duration longestCrawlDelay) {
    /// One connection, a second apart.
    public static final Politeness USUAL =
            new Politeness(1, Duration.ofSeconds(1), Duration.ofSeconds(30));

    public Politeness {
        if (connections < 1 || delay.isNegative() || longestCrawlDelay.isNegative()) {
            throw new IllegalArgumentException(
                    "politeness needs connections >= 1 and delays >= 0, were "
                            + connections
                            + ", "
                            + delay
                            + ", "
                            + longestCrawlDelay);
        }
    }
}
