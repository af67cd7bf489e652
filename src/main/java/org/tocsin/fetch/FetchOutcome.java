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
    /// @param fresh for how long the server says that nothing will change, or null
    /// @param reserved whether the headers reserve the text against mining
    record Fetched(
            URI url,
            byte[] body,
            @Nullable String mediaType,
            @Nullable String charset,
            Validators validators,
            ContentHash bodyHash,
            @Nullable Duration fresh,
            boolean reserved)
            implements FetchOutcome {}

    /// Nothing new: the server says so, or it sent the body that we hold.
    record NotModified(Validators validators, boolean saidByServer, @Nullable Duration fresh)
            implements FetchOutcome {}

    /// It stands elsewhere.
    ///
    /// @param permanent whether that is for good
    record Moved(URI target, boolean permanent) implements FetchOutcome {}

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

        private String reasonWord() {
            return switch (reason) {
                case TIMEOUT -> "timeout";
                case UNKNOWN_HOST, CONNECTION -> "unreachable";
                case TLS -> "tls";
                case PROTOCOL -> "malformed";
                case TOO_LARGE -> "too_large";
                case REDIRECTS -> "moved";
                case STATUS ->
                        status == 429
                                ? "rate_limited"
                                : status >= 500 ? "server_error" : "client_error";
            };
        }
    }

    /// We do not ask: the address or a rule forbids it.
    record Refused(Rule rule, String why) implements FetchOutcome {}

    /// What forbids a request.
    enum Rule {
        /// An address that we never ask: inside, of another scheme, with a password.
        BLOCKED_ADDRESS,
        ROBOTS,
        CRAWL_DELAY,
        RESERVED
    }

    enum Reason {
        TIMEOUT,
        UNKNOWN_HOST,
        CONNECTION,
        TLS,
        PROTOCOL,
        STATUS,
        TOO_LARGE,
        REDIRECTS
    }

    /// The word that metrics use.
    default String word() {
        return switch (this) {
            case Fetched _ -> "fetched";
            case NotModified same -> same.saidByServer() ? "not_modified" : "unchanged";
            case Moved _ -> "moved";
            case Gone _ -> "gone";
            case Failed failed -> failed.reasonWord();
            case Refused refused ->
                    switch (refused.rule()) {
                        case BLOCKED_ADDRESS -> "blocked_address";
                        case ROBOTS -> "robots";
                        case CRAWL_DELAY -> "crawl_delay";
                        case RESERVED -> "reserved";
                    };
        };
    }
}
