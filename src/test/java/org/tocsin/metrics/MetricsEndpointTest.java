package org.tocsin.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.Counter;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

class MetricsEndpointTest {
    private static final InetSocketAddress FREE = new InetSocketAddress("127.0.0.1", 0);

    private final List<String> stuck = new ArrayList<>();
    private final List<String> notReady = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final MetricsEndpoint endpoint =
            MetricsEndpoint.open(FREE, () -> stuck, () -> notReady);

    MetricsEndpointTest() throws IOException {}

    @AfterEach
    void close() {
        endpoint.close();
        client.close();
    }

    @Test
    void a_scrape_is_prometheus_text_with_our_meters_and_the_machine() throws Exception {
        new MicrometerMeters(endpoint.registry()).deadLetter("lane", "failed");

        var scrape = get("/metrics");

        assertThat(scrape.statusCode()).isEqualTo(200);
        assertThat(scrape.headers().firstValue("Content-Type"))
                .contains("text/plain; version=0.0.4; charset=utf-8");
        assertThat(scrape.body().lines())
                .contains(
                        "# TYPE tocsin_dead_letters_total counter",
                        "tocsin_dead_letters_total{fault=\"failed\",topic=\"lane\"} 1.0",
                        "# TYPE jvm_memory_used_bytes gauge")
                .anyMatch(line -> line.startsWith("tocsin_build_info{java="))
                .anyMatch(line -> line.startsWith("tocsin_virtual_threads{state=\"queued\"}"));
    }

    @Test
    void a_meter_that_nobody_listed_is_not_shown() throws Exception {
        Counter.builder("kafka.app.info.start.time").register(endpoint.registry()).increment();
        Counter.builder("kafka.stream.thread.commit.total")
                .register(endpoint.registry())
                .increment();

        assertThat(get("/metrics").body())
                .contains("kafka_stream_thread_commit_total 1.0")
                .doesNotContain("kafka_app_info", "jvm_gc_memory_promoted");
    }

    @Test
    void a_client_that_starts_anew_goes_on_with_the_series_that_it_had() throws Exception {
        var client = "tocsin-aa53a1e5-0d63-4ee0-9f7c-9470bb5f638e-StreamThread-1";
        Counter.builder("kafka.stream.thread.commit.total")
                .tag("thread.id", client)
                .register(endpoint.registry());

        assertThat(get("/metrics").body())
                .contains("kafka_stream_thread_commit_total{thread_id=\"tocsin-StreamThread-1\"}");
    }

    @Test
    void a_topic_goes_by_the_name_that_it_has_in_the_design_and_topics_of_others_stay_out()
            throws Exception {
        for (var topic : List.of("desk.fetch-state", "desk_fetch_state", "desk.birds")) {
            Counter.builder("kafka.consumer.fetch.manager.records.lag")
                    .tag("topic", topic)
                    .register(endpoint.registry())
                    .increment();
        }

        assertThat(get("/metrics").body().lines())
                .filteredOn(line -> line.startsWith("kafka_consumer_fetch_manager_records_lag"))
                .containsExactly(
                        "kafka_consumer_fetch_manager_records_lag_total{topic=\"fetch_state\"} 2.0");
    }

    @Test
    void ready_only_while_nothing_complains_and_the_body_names_what_does() throws Exception {
        assertThat(get("/metrics").body()).contains("tocsin_ready 1.0");
        notReady.addAll(List.of("streams: REBALANCING", "rules: not loaded"));
        assertThat(get("/metrics").body()).contains("tocsin_ready 0.0");
        assertThat(get("/readyz").statusCode()).isEqualTo(503);
        assertThat(get("/readyz").body()).isEqualTo("streams: REBALANCING\nrules: not loaded\n");
        assertThat(get("/healthz").statusCode()).as("not ready is not stuck").isEqualTo(200);

        notReady.clear();
        assertThat(get("/readyz").statusCode()).isEqualTo(200);
    }

    @Test
    void alive_until_stuck() throws Exception {
        assertThat(get("/healthz").statusCode()).isEqualTo(200);

        stuck.add("stream thread 2: no poll for 300 s");
        assertThat(get("/healthz").statusCode()).isEqualTo(503);
        assertThat(get("/healthz").body()).contains("stream thread 2");
    }

    @Test
    void a_probe_that_throws_is_a_complaint() throws Exception {
        Probe broken =
                () -> {
                    throw new IllegalStateException("no state");
                };
        try (var other = MetricsEndpoint.open(FREE, broken, Probe.FINE)) {
            var answer = send(other, "/healthz", "GET");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("no state");
        }
    }

    @Test
    void only_three_pages_and_only_reading() throws Exception {
        assertThat(get("/").statusCode()).isEqualTo(404);
        assertThat(get("/metrics/more").statusCode()).isEqualTo(404);
        assertThat(send(endpoint, "/metrics", "POST").statusCode()).isEqualTo(405);
        assertThat(send(endpoint, "/metrics", "HEAD").statusCode()).isEqualTo(200);
    }

    @Test
    void loopback_unless_configured_and_a_taken_port_is_an_error() throws Exception {
        assertThat(MetricsEndpoint.DEFAULT.getAddress().isLoopbackAddress()).isTrue();
        assertThat(MetricsEndpoint.DEFAULT.getPort()).isEqualTo(9464);
        assertThatThrownBy(() -> MetricsEndpoint.open(endpoint.address(), Probe.FINE, Probe.FINE))
                .isInstanceOf(IOException.class);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(endpoint, path, "GET");
    }

    private HttpResponse<String> send(MetricsEndpoint to, String path, String method)
            throws IOException, InterruptedException {
        var uri = URI.create("http://127.0.0.1:" + to.address().getPort() + path);
        var request =
                HttpRequest.newBuilder(uri)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
