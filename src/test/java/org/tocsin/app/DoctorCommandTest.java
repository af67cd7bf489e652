package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.event.EventPolicy;
import org.tocsin.kafka.SharedKafka;
import org.tocsin.metrics.MetricsEndpoint;
import org.tocsin.metrics.MicrometerMeters;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

class DoctorCommandTest {
    @TempDir Path dir;

    @Test
    void articles_in_a_language_without_rules_are_counted_by_language() throws IOException {
        var home = RuleHome.in(dir.resolve("home"), RuleHome.PELT);
        var file =
                Files.writeString(
                        dir.resolve("a.jsonl"),
                        """
                        {"id":"a","body":"Norway pelted Sweden.","language":"en"}
                        {"id":"b","body":"Guten Morgen.","language":"de"}
                        {"id":"c","body":"Guten Abend.","language":"de"}
                        """);

        var ran = Ran.tocsin("doctor", "--config", home, file);

        assertThat(ran.code()).as(ran.err().toString()).isZero();
        assertThat(ran.objects())
                .extracting(line -> line.get("check").asText())
                .containsExactly("program", "rules", "languages", "untagged");
        assertThat(ran.objects().getLast().get("text").asText()).contains("{de=2}");
        assertThat(ran.objects().getLast().get("state").asText()).isEqualTo("warning");
    }

    @Test
    void rules_that_fail_their_examples_fail_the_check() throws IOException {
        var frames = RuleHome.PELT.replace("on Monday", "with eggs");
        var ran = Ran.tocsin("doctor", "--config", RuleHome.in(dir.resolve("home"), frames));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.objects().getLast().get("state").asText()).isEqualTo("failed");
    }

    @Test
    void on_the_cluster_it_looks_at_topics_and_at_the_service() throws IOException {
        var home = RuleHome.in(dir.resolve("home"), RuleHome.PELT);
        var prefix = SharedKafka.topics(2).prefix();
        var usual = MetricsEndpoint.DEFAULT.getAddress();
        try (var service =
                MetricsEndpoint.open(new InetSocketAddress(usual, 0), List::of, List::of)) {
            new MicrometerMeters(service.registry()).untagged("de");

            var right = onCluster(home, prefix, "P36500D", service.address().getPort());
            assertThat(states(right))
                    .containsExactly(
                            "program ok",
                            "rules ok",
                            "kafka ok",
                            "topics ok",
                            "service ok",
                            "untagged warning");
            assertThat(right.code()).as(right.err().toString()).isZero();

            var wrong = onCluster(home, prefix, "P1D", service.address().getPort());
            assertThat(states(wrong)).contains("topics failed");
            assertThat(wrong.code()).isEqualTo(1);
        }
    }

    private Ran onCluster(Path home, String prefix, String retention, int port) throws IOException {
        var settings =
                Files.writeString(
                        dir.resolve("tocsin.yaml"),
                        "topics: {prefix: '%s', partitions: 2, retention: %s}\nmetrics: {port: %d}\n"
                                .formatted(prefix, retention, port));
        return Ran.tocsin(
                "doctor",
                "--cluster",
                "--config",
                home,
                "--settings",
                settings,
                "--bootstrap",
                Objects.requireNonNull(SharedKafka.client().get("bootstrap.servers")));
    }

    private static List<String> states(Ran ran) {
        return ran.objects().stream()
                .map(line -> line.get("check").asText() + " " + line.get("state").asText())
                .toList();
    }

    @Test
    void the_service_counts_them_too() {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        var ledger =
                new Ledger(
                        new MicrometerMeters(registry),
                        a -> a.language().equals("en"),
                        EventPolicy.DEFAULT.retention());
        for (var language : List.of("en", "de", "de", "xx")) {
            var stamp = new Seen.Stamp(Instant.EPOCH, Instant.EPOCH, true);
            ledger.accept(new Seen.Entered(stamp, article(language), true));
        }

        assertThat(registry.scrape())
                .contains("tocsin_untagged_articles_total{language=\"de\"} 2.0")
                .contains("tocsin_untagged_articles_total{language=\"other\"} 1.0")
                .doesNotContain("tocsin_untagged_articles_total{language=\"en\"} 1.0");
    }

    private static Article article(String language) {
        return Article.ofText(new ArticleId(language), "", "Words.", language);
    }
}
