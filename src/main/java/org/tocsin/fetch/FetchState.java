package org.tocsin.fetch;

import java.time.Instant;

/// What a fetcher knows of one address and will do about it.
public sealed interface FetchState permits FeedState, Wanted, Known {
    /// When something is to be done about it.
    Instant due();
}
