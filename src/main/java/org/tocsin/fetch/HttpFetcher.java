package org.tocsin.fetch;

import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.fetch.FetchOutcome.Failed;
import org.tocsin.fetch.FetchOutcome.Reason;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.zip.ZipException;

import javax.net.ssl.SSLException;

/// Conditional GETs over http and https, bounded in bytes, time and redirects.
///
/// Every failure is a value; only an interrupt of the caller is thrown on. Safe for many threads.
public final class HttpFetcher implements AutoCloseable {
    private static final int MAX_CONNECTIONS = 2_000;
    private static final int MAX_CONNECTIONS_PER_HOST = 64;
    private static final TimeValue IDLE = TimeValue.ofSeconds(10);
    private static final int MAX_HEADERS = 200;
    private static final int MAX_HEADER_LINE = 16_384;

    private final CloseableHttpClient client;
    private final FetchLimits limits;
    private final BiConsumer<URI, FetchOutcome> watcher;
    private final ExecutorService exchanges = Executors.newVirtualThreadPerTaskExecutor();

    public HttpFetcher(UserAgent agent, AddressGuard guard, FetchLimits limits) {
        this(agent, guard, limits, (_, _) -> {});
    }

    /// @param watcher is told of every exchange, rules of hosts among them
    public HttpFetcher(
            UserAgent agent,
            AddressGuard guard,
            FetchLimits limits,
            BiConsumer<URI, FetchOutcome> watcher) {
        this.limits = limits;
        this.watcher = watcher;
        this.client = client(agent, guard, limits);
    }

    /// One GET, unless the address still holds what we hold; a redirect is not followed.
    FetchOutcome once(URI url, Held held) throws InterruptedException {
        return watched(url, new Exchange(client, new BodyReader(limits.maxBytes()), true, held));
    }

    /// As [#once], for a file of which the beginning does.
    FetchOutcome beginning(URI url, int bytes) throws InterruptedException {
        return watched(url, new Exchange(client, new BodyReader(bytes), false, Held.NOTHING));
    }

    int maxRedirects() {
        return limits.maxRedirects();
    }

    private FetchOutcome watched(URI url, Exchange exchange) throws InterruptedException {
        var outcome = bounded(url, exchange);
        watcher.accept(url, outcome);
        return outcome;
    }

    private FetchOutcome bounded(URI url, Exchange exchange) throws InterruptedException {
        var unfit = unfit(url);
        if (unfit != null) {
            return blocked(unfit);
        }
        var running = exchanges.submit(() -> attempt(url, exchange));
        try {
            return running.get(limits.deadline().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            return new Failed(Reason.TIMEOUT, "no end within " + limits.deadline());
        } catch (CancellationException | ExecutionException e) {
            return new Failed(Reason.PROTOCOL, String.valueOf(e.getCause()));
        } finally {
            exchange.cancel();
            running.cancel(true);
        }
    }

    private static FetchOutcome attempt(URI url, Exchange exchange) {
        try {
            return checked(url, exchange.get(url));
        } catch (AddressGuard.RefusedAddressException e) {
            return blocked(String.valueOf(e.getMessage()));
        } catch (UnknownHostException e) {
            return new Failed(Reason.UNKNOWN_HOST, e.toString());
        } catch (SSLException e) {
            return new Failed(Reason.TLS, e.toString());
        } catch (HttpException
                | ClientProtocolException
                | ConnectionClosedException
                | MessageConstraintException
                | MalformedChunkCodingException
                | ZipException
                | EOFException e) {
            return new Failed(Reason.PROTOCOL, e.toString());
        } catch (InterruptedIOException e) {
            return new Failed(Reason.TIMEOUT, e.toString());
        } catch (IOException e) {
            return new Failed(Reason.CONNECTION, e.toString());
        }
    }

    /// Whatever leads to an address that we never ask is refused here, whoever would follow it.
    static FetchOutcome checked(URI url, FetchOutcome outcome) {
        if (!(outcome instanceof FetchOutcome.Moved(var target, _))) {
            return outcome;
        }
        var unfit = unfit(target);
        if (unfit != null) {
            return blocked(unfit);
        }
        return "https".equalsIgnoreCase(url.getScheme())
                        && "http".equalsIgnoreCase(target.getScheme())
                ? blocked("leads from https to http: " + target)
                : outcome;
    }

    private static FetchOutcome blocked(String why) {
        return new FetchOutcome.Refused(FetchOutcome.Rule.BLOCKED_ADDRESS, why);
    }

    /// Why an address is none that we ask, or null.
    private static @Nullable String unfit(URI url) {
        var scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return "only http and https are fetched, not " + scheme;
        }
        if (url.getHost() == null) {
            return "no host in '" + url + "'";
        }
        if (url.toString().length() > CanonicalUrl.MAX_LENGTH) {
            return "an address is at most " + CanonicalUrl.MAX_LENGTH + " characters long";
        }
        return url.getUserInfo() == null ? null : "an address must not carry credentials";
    }

    private static CloseableHttpClient client(
            UserAgent agent, AddressGuard guard, FetchLimits limits) {
        var patience = Timeout.of(limits.deadline());
        var requests =
                RequestConfig.custom()
                        .setConnectionRequestTimeout(patience)
                        .setResponseTimeout(patience)
                        .build();
        return HttpClients.custom()
                .setConnectionManager(connections(guard, patience))
                .setDefaultRequestConfig(requests)
                .setUserAgent(agent.header())
                .disableContentCompression()
                .evictIdleConnections(IDLE)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private static HttpClientConnectionManager connections(AddressGuard guard, Timeout patience) {
        var http =
                Http1Config.custom()
                        .setMaxHeaderCount(MAX_HEADERS)
                        .setMaxLineLength(MAX_HEADER_LINE)
                        .build();
        var sockets =
                ConnectionConfig.custom()
                        .setConnectTimeout(patience)
                        .setSocketTimeout(patience)
                        .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(guard)
                .setConnectionFactory(
                        ManagedHttpClientConnectionFactory.builder().http1Config(http).build())
                .setMaxConnTotal(MAX_CONNECTIONS)
                .setMaxConnPerRoute(MAX_CONNECTIONS_PER_HOST)
                .setDefaultConnectionConfig(sockets)
                .build();
    }

    /// Ends running exchanges and closes every connection.
    @Override
    public void close() {
        exchanges.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
        exchanges.close();
    }
}
