package org.tocsin.fetch;

import java.time.Duration;

/// How much one exchange may cost.
///
/// @param maxBytes of the body, after decompression
/// @param deadline for the whole exchange, redirects and body included
/// @param maxRedirects followed before the exchange fails
public record FetchLimits(int maxBytes, Duration deadline, int maxRedirects) {
    /// For a feed or a page on the open internet.
    public static final FetchLimits USUAL = new FetchLimits(8 << 20, Duration.ofSeconds(30), 5);

    public FetchLimits {
        if (maxBytes < 1 || !deadline.isPositive() || maxRedirects < 0) {
            throw new IllegalArgumentException(
                    "limits need maxBytes >= 1, a positive deadline and maxRedirects >= 0, were "
                            + maxBytes
                            + ", "
                            + deadline
                            + ", "
                            + maxRedirects);
        }
    }
}
