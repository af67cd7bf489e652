package org.tocsin.fetch;

import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.tocsin.fetch.FetchOutcome.Failed;
import org.tocsin.fetch.FetchOutcome.Reason;

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

/// Conditional GETs over http and https, bounded in bytes, time and redirects.
///
/// Every failure is a value; only an interrupt of the caller is thrown on. Safe for many threads.
public final class HttpFetcher implements AutoCloseable {
    private static final int MAX_CONNECTIONS = 2_000;
    private static final int MAX_CONNECTIONS_PER_HOST = 64;
    private static final int MAX_HEADERS = 200;
    private static final int MAX_HEADER_LINE = 16_384;

    private final CloseableHttpClient client;
    private final FetchLimits limits;
    private final ExecutorService exchanges = Executors.newVirtualThreadPerTaskExecutor();

    public HttpFetcher(UserAgent agent, AddressGuard guard, FetchLimits limits) {
        this.limits = limits;
        this.client = client(agent, guard, limits);
    }

    /// What a redirect must pass before it is followed.
    interface HopRule {
        /// Why the target is not asked, or null.
        @Nullable String refusal(URI target) throws InterruptedException;
    }

    /// Gets an address, unless it still holds what we hold.
    public FetchOutcome fetch(URI url, Held held) throws InterruptedException {
        return fetch(url, held, _ -> null);
    }

    FetchOutcome fetch(URI url, Held held, HopRule rule) throws InterruptedException {
        var exchange = new Exchange(client, limits, held);
        var running = exchanges.submit(() -> follow(url, exchange, rule));
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

    private FetchOutcome follow(URI url, Exchange exchange, HopRule rule)
            throws InterruptedException {
        var next = url;
        for (var hops = 0; hops <= limits.maxRedirects(); hops++) {
            var unfit = hops == 0 || unfit(next) != null ? unfit(next) : rule.refusal(next);
            if (unfit != null) {
                return new FetchOutcome.Refused(unfit);
            }
            switch (oneHop(next, exchange)) {
                case Exchange.Redirect(var target) -> next = target;
                case Exchange.End(var outcome) -> {
                    return outcome;
                }
            }
        }
        return new Failed(Reason.REDIRECTS, "more than " + limits.maxRedirects() + " redirects");
    }

    private static Exchange.Hop oneHop(URI url, Exchange exchange) {
        try {
            return exchange.get(new HttpGet(url));
        } catch (AddressGuard.RefusedAddressException e) {
            return new Exchange.End(new FetchOutcome.Refused(String.valueOf(e.getMessage())));
        } catch (UnknownHostException e) {
            return new Exchange.End(new Failed(Reason.UNKNOWN_HOST, e.toString()));
        } catch (HttpException | ClientProtocolException e) {
            return new Exchange.End(new Failed(Reason.PROTOCOL, e.toString()));
        } catch (InterruptedIOException e) {
            return new Exchange.End(new Failed(Reason.TIMEOUT, e.toString()));
        } catch (IOException e) {
            return new Exchange.End(new Failed(Reason.CONNECTION, e.toString()));
        }
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
