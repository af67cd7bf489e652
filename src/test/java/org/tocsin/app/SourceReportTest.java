package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

import org.junit.jupiter.api.Test;
import org.tocsin.article.Outlet;
import org.tocsin.article.OutletKind;
import org.tocsin.fetch.FeedState;
import org.tocsin.fetch.FetchState;
import org.tocsin.fetch.Source;
import org.tocsin.kafka.ArticleSink;
import org.tocsin.kafka.JsonSerde;
import org.tocsin.kafka.SharedKafka;
import org.tocsin.metrics.MicrometerMeters;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

class SourceReportTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    /// As it stands on the topic: readers of later builds must still read it.
    private static final String SICK =
            """
            {"schema":1,"kind":"feed","validators":{"etag":null,"last_modified":null},"body_hash":null,
             "seen":"","failures":4,"unchanged":0,"interval":120,"due":"2026-03-01T13:00:00Z","moved":null,
             "lease":null,"health":{"answered":"2026-02-27T10:00:00Z","news":null,"rhythm":null,"per_day":0.0,
             "error":"tls"}}
            """;

    @Test
    void the_topic_tells_how_each_source_fares_and_what_to_do() {
        var topics = SharedKafka.topics(1);
        var sources = List.of(source("gull"), source("tern"));
        try (var sink = ArticleSink.idempotent(SharedKafka.client(), topics.articles())) {
            var state = JsonSerde.of(FetchState.class).read(SICK.getBytes(StandardCharsets.UTF_8));
            var topic = topics.fetchState(FetchState.class);
            sink.along(topic, 0, "gull.example gull http://gull.example/rss", state, NOW);
            sink.along(topic, 0, "gull.example gull http://gull.example/old", state, NOW);
            sink.along(topic, 0, "gull.example gull http://gull.example/old", null, NOW);
            sink.along(topic, 0, "tern.example tern http://tern.example/left", state, NOW);
            sink.commit();
        }
        var report = SourceReport.read(SharedKafka.client(), topics, sources, NOW);
        assertThat(report.sick()).isEqualTo(1);
        assertThat(report.table().lines().toList().get(1))
                .startsWith("gull ")
                .contains("failing", "2026-02-27T10:00Z", "tls", "certificate");
        assertThat(report.lines().getLast().condition()).isEqualTo("new");
    }

    @Test
    void metrics_tell_of_each_source_and_count_them_by_condition() {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        var feeds = JsonSerde.of(FetchState.class).read(SICK.getBytes(StandardCharsets.UTF_8));
        SourceCount.tell(
                Map.of("gull", List.of((FeedState) feeds)), NOW, new MicrometerMeters(registry));
        assertThat(registry.scrape().lines())
                .contains(
                        "tocsin_sources{condition=\"failing\"} 1.0",
                        "tocsin_sources{condition=\"healthy\"} 0.0",
                        "tocsin_source_failures{source=\"gull\"} 4.0",
                        "tocsin_source_last_success_timestamp_seconds{source=\"gull\"} 1.7721864E9");
    }

    private static Source source(String id) {
        var outlet =
                new Outlet(id, List.of(id), List.of(), null, "en", OutletKind.ONLINE, id, null);
        return new Source(outlet, List.of(URI.create("http://" + id + ".example/rss")), null);
    }
}
