package org.tocsin.fetch;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;
import org.tocsin.article.ContentHash;
import org.tocsin.fetch.FetchOutcome.Failed;
import org.tocsin.fetch.FetchOutcome.Fetched;
import org.tocsin.fetch.FetchOutcome.Gone;
import org.tocsin.fetch.FetchOutcome.Moved;
import org.tocsin.fetch.FetchOutcome.NotModified;
import org.tocsin.fetch.FetchOutcome.Reason;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;

/// One GET; can be cancelled from another thread.
final class Exchange {
    private final CloseableHttpClient client;
    private final BodyReader bodies;
    private final boolean whole;
    private final Held held;
    private final AtomicReference<@Nullable HttpGet> running = new AtomicReference<>();
    private volatile boolean cancelled;

    /// @param whole whether a body beyond the limit fails; else its beginning does
    Exchange(CloseableHttpClient client, BodyReader bodies, boolean whole, Held held) {
        this.client = client;
        this.bodies = bodies;
        this.whole = whole;
        this.held = held;
    }

    /// The body is read up to the limit and no further: an abandoned one is never drained.
    FetchOutcome get(URI url) throws IOException, HttpException {
        var request = new HttpGet(url);
        conditional(request);
        running.set(request);
        if (cancelled) {
            throw new IOException("cancelled");
        }
        var host = new HttpHost(url.getScheme(), url.getHost(), url.getPort());
        var response = client.executeOpen(host, request, null);
        try {
            return read(url, response);
        } catch (BodyReader.TooLargeException e) {
            return new Failed(Reason.TOO_LARGE, String.valueOf(e.getMessage()));
        } finally {
            abandon(request, response);
        }
    }

    /// A body read to its end has given its connection back already; any other loses it here, and
    /// what its socket says to that changes no outcome.
    private static void abandon(HttpGet request, ClassicHttpResponse response) {
        request.cancel();
        try {
            response.close();
        } catch (IOException _) {
            // Nothing of the exchange is wanted any more.
        }
    }

    void cancel() {
        cancelled = true;
        var request = running.get();
        if (request != null) {
            request.cancel();
        }
    }

    private void conditional(HttpGet request) {
        request.setHeader(
                "Accept",
                "application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9,"
                        + " */*;q=0.5");
        request.setHeader("Accept-Encoding", "gzip");
        if (held.validators().etag() != null) {
            request.setHeader("If-None-Match", held.validators().etag());
        }
        if (held.validators().lastModified() != null) {
            request.setHeader("If-Modified-Since", held.validators().lastModified());
        }
    }

    private FetchOutcome read(URI url, ClassicHttpResponse response) throws IOException {
        var headers = new ResponseHeaders(response);
        var code = response.getCode();
        return switch (code) {
            case 200, 203 -> body(url, response, headers);
            case 301, 308 -> redirect(url, code, headers, true);
            case 302, 303, 307 -> redirect(url, code, headers, false);
            case 304 -> new NotModified(headers.validators(), true, headers.fresh());
            case 410 -> new Gone();
            default -> new Failed(Reason.STATUS, code, "HTTP " + code, headers.retryAfter());
        };
    }

    private FetchOutcome body(URI url, ClassicHttpResponse response, ResponseHeaders headers)
            throws IOException {
        var entity = response.getEntity();
        var bytes = whole ? bodies.read(entity) : bodies.beginning(entity);
        var hash = ContentHash.of(bytes);
        if (hash.equals(held.bodyHash())) {
            return new NotModified(headers.validators(), false, headers.fresh());
        }
        var type = entity == null ? null : ContentType.parseLenient(entity.getContentType());
        return new Fetched(
                url,
                bytes,
                type == null ? null : type.getMimeType(),
                type == null || type.getCharset() == null ? null : type.getCharset().name(),
                headers.validators(),
                hash,
                headers.fresh(),
                headers.reserved());
    }

    private static FetchOutcome redirect(
            URI url, int code, ResponseHeaders headers, boolean permanent) {
        var location = headers.value("Location");
        if (location == null) {
            return new Failed(Reason.REDIRECTS, code, "no Location", null);
        }
        try {
            return new Moved(url.resolve(location.strip().replace(" ", "%20")), permanent);
        } catch (IllegalArgumentException e) {
            return new Failed(Reason.REDIRECTS, code, e.toString(), null);
        }
    }
}
