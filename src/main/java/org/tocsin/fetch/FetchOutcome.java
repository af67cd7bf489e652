package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ContentHash;

import java.net.URI;
import java.time.Duration;

/// How one exchange ended.
public sealed interface FetchOutcome {
    /// A body that we do not hold yet.
    ///
    /// @param url where it came from, after redirects
    /// @param charset as the Content-Type names it, or null
    record Fetched(
            URI url,
            byte[] body,
            @Nullable String mediaType,
            @Nullable String charset,
            Validators validators,
            ContentHash bodyHash)
            implements FetchOutcome {}

    /// Nothing new: the server says so, or it sent the body that we hold.
    record NotModified(Validators validators, boolean saidByServer) implements FetchOutcome {}

    /// 410: it was here and will not come back.
    record Gone() implements FetchOutcome {}

    /// It did not work this time.
    ///
    /// @param status of the response, 0 when there was none
    /// @param retryAfter how long the server asks us to wait, or null
    record Failed(Reason reason, int status, String detail, @Nullable Duration retryAfter)
            implements FetchOutcome {
        Failed(Reason reason, String detail) {
            this(reason, 0, detail, null);
        }
    }

    /// We do not ask: the address or a rule forbids it.
    record Refused(String why) implements FetchOutcome {}

    enum Reason {
        TIMEOUT,
        UNKNOWN_HOST,
        CONNECTION,
        PROTOCOL,
        STATUS,
        TOO_LARGE,
        REDIRECTS
    }

    /// The word that metrics use.
    default String label() {
        return switch (this) {
            case Fetched _ -> "fetched";
            case NotModified _ -> "not-modified";
            case Gone _ -> "gone";
            case Failed _ -> "failed";
            case Refused _ -> "refused";
        };
    }
}
