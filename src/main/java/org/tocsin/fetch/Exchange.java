package org.tocsin.fetch;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.tocsin.article.ContentHash;
import org.tocsin.fetch.FetchOutcome.Failed;
import org.tocsin.fetch.FetchOutcome.Fetched;
import org.tocsin.fetch.FetchOutcome.Gone;
import org.tocsin.fetch.FetchOutcome.NotModified;
import org.tocsin.fetch.FetchOutcome.Reason;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/// One GET and the redirects that it leads through; can be cancelled from another thread.
final class Exchange {
    /// What one request led to.
    sealed interface Hop {}

    record Redirect(URI target) implements Hop {}

    record End(FetchOutcome outcome) implements Hop {}

    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final CloseableHttpClient client;
    private final FetchLimits limits;
    private final Held held;
    private final AtomicReference<@Nullable HttpGet> running = new AtomicReference<>();
    private volatile boolean cancelled;

    Exchange(CloseableHttpClient client, FetchLimits limits, Held held) {
        this.client = client;
        this.limits = limits;
        this.held = held;
    }

    /// The body is read up to the limit and no further: an abandoned one is never drained.
    Hop get(HttpGet request) throws IOException, HttpException {
        conditional(request);
        running.set(request);
        if (cancelled) {
            throw new IOException("cancelled");
        }
        var response = client.executeOpen(host(url(request)), request, null);
        try {
            return read(request, response);
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

    private static HttpHost host(URI url) {
        return new HttpHost(url.getScheme(), url.getHost(), url.getPort());
    }

    private void conditional(HttpGet request) {
        request.setHeader(
                "Accept", "application/rss+xml, application/atom+xml, text/html;q=0.9, */*;q=0.5");
        if (held.validators().etag() != null) {
            request.setHeader("If-None-Match", held.validators().etag());
        }
        if (held.validators().lastModified() != null) {
            request.setHeader("If-Modified-Since", held.validators().lastModified());
        }
    }

    private Hop read(HttpGet request, ClassicHttpResponse response) throws IOException {
        return switch (response.getCode()) {
            case 200, 203 -> new End(body(url(request), response));
            case 301, 302, 303, 307, 308 -> redirect(url(request), response);
            case 304 -> new End(new NotModified(validators(response), true));
            case 410 -> new End(new Gone());
            default -> new End(status(response));
        };
    }

    private FetchOutcome body(URI url, ClassicHttpResponse response) throws IOException {
        var entity = response.getEntity();
        var bytes =
                entity == null
                        ? new byte[0]
                        : entity.getContent().readNBytes(limits.maxBytes() + 1);
        if (bytes.length > limits.maxBytes()) {
            return new Failed(Reason.TOO_LARGE, "more than " + limits.maxBytes() + " bytes");
        }
        var hash = ContentHash.of(bytes);
        if (hash.equals(held.bodyHash())) {
            return new NotModified(validators(response), false);
        }
        var type = entity == null ? null : ContentType.parseLenient(entity.getContentType());
        return new Fetched(
                url,
                bytes,
                type == null ? null : type.getMimeType(),
                type == null || type.getCharset() == null ? null : type.getCharset().name(),
                validators(response),
                hash);
    }

    private static Hop redirect(URI url, HttpResponse response) {
        var location = header(response, "Location");
        if (location == null) {
            return new End(new Failed(Reason.REDIRECTS, response.getCode(), "no Location", null));
        }
        try {
            return new Redirect(url.resolve(location.strip().replace(" ", "%20")));
        } catch (IllegalArgumentException e) {
            return new End(new Failed(Reason.REDIRECTS, response.getCode(), e.toString(), null));
        }
    }

    private static Failed status(HttpResponse response) {
        var code = response.getCode();
        return new Failed(Reason.STATUS, code, "HTTP " + code, retryAfter(response));
    }

    /// Seconds only; a date would need a clock.
    private static @Nullable Duration retryAfter(HttpResponse response) {
        var value = header(response, "Retry-After");
        if (value == null || !value.strip().matches("\\d{1,9}")) {
            return null;
        }
        var asked = Duration.ofSeconds(Long.parseLong(value.strip()));
        return asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
    }

    private static Validators validators(HttpResponse response) {
        return new Validators(header(response, "ETag"), header(response, "Last-Modified"));
    }

    private static @Nullable String header(HttpResponse response, String name) {
        var header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    private static URI url(HttpGet request) {
        try {
            return request.getUri();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a request was made of a URI", e);
        }
    }
}
