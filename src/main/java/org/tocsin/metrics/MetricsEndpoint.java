package org.tocsin.metrics;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// What operators scrape: `/metrics` (Prometheus text), `/healthz` (200 unless stuck: restart it)
/// and `/readyz` (200 when it works: send it traffic; else 503 with a line for each part that is
/// not).
///
/// Owns the registry, which holds the meters of this process and takes only what [MeterAllowList]
/// lists.
public final class MetricsEndpoint implements AutoCloseable {
    /// Where it listens unless configured: other machines see nothing.
    public static final InetSocketAddress DEFAULT = new InetSocketAddress("127.0.0.1", 9464);

    private static final int BACKLOG = 16;
    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry;
    private final ProcessMeters process;
    private final ExecutorService threads;
    private final HttpServer server;

    private MetricsEndpoint(HttpServer server, Probe alive, Probe ready) {
        this.server = server;
        registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        registry.config().meterFilter(MeterAllowList.steady()).meterFilter(MeterAllowList.filter());
        process = ProcessMeters.bind(registry);
        Gauge.builder(MeterNames.READY.exposed(), () -> complaints(ready).isEmpty() ? 1 : 0)
                .description(MeterNames.READY.help())
                .register(registry);
        threads = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(threads);
        server.createContext("/", exchange -> answer(exchange, page(exchange, alive, ready)));
    }

    /// Starts to listen.
    ///
    /// @param address port 0 takes a free one: see [#address]
    /// @param alive complaints mean that only a restart helps
    /// @param ready complaints mean that it does not work yet, or no more
    /// @throws IOException when the address cannot be had
    public static MetricsEndpoint open(InetSocketAddress address, Probe alive, Probe ready)
            throws IOException {
        if (address.isUnresolved()) {
            throw new IOException("unknown host " + address.getHostString());
        }
        var endpoint = new MetricsEndpoint(HttpServer.create(address, BACKLOG), alive, ready);
        endpoint.server.start();
        return endpoint;
    }

    /// Where further meters are bound.
    public MeterRegistry registry() {
        return registry;
    }

    /// Where it listens.
    public InetSocketAddress address() {
        return server.getAddress();
    }

    /// Stops at once; requests under way are cut.
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        process.close();
        registry.close();
    }

    private record Page(int status, String type, String body) {}

    private Page page(HttpExchange exchange, Probe alive, Probe ready) {
        return switch (exchange.getRequestURI().getPath()) {
            case "/metrics" -> new Page(200, PROMETHEUS, registry.scrape());
            case "/healthz" -> verdict(alive);
            case "/readyz" -> verdict(ready);
            case String _ -> new Page(404, PLAIN, "try /metrics, /healthz or /readyz\n");
        };
    }

    private static Page verdict(Probe probe) {
        var complaints = complaints(probe);
        return complaints.isEmpty()
                ? new Page(200, PLAIN, "ok\n")
                : new Page(503, PLAIN, String.join("\n", complaints) + "\n");
    }

    /// A probe that fails is a complaint of its own, never a cut connection.
    private static List<String> complaints(Probe probe) {
        try {
            return probe.complaints();
        } catch (RuntimeException failure) {
            return List.of("probe failed: " + failure);
        }
    }

    private static void answer(HttpExchange exchange, Page page) throws IOException {
        try (exchange) {
            var head = exchange.getRequestMethod().equals("HEAD");
            if (!head && !exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            var body = page.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", page.type());
            exchange.sendResponseHeaders(page.status(), head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        }
    }
}
