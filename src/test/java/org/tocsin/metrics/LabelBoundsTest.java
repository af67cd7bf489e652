package org.tocsin.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

import org.junit.jupiter.api.Test;
import org.tocsin.claim.ClaimStatus;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Severity;

import java.time.Duration;

/// However many outlets, hosts, voices and broken records there are, the series stay few.
class LabelBoundsTest {
    private static final int STRANGE = 1_000;

    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final PipelineMeters meters = new MicrometerMeters(registry);

    @Test
    void strange_words_add_one_series_a_label_at_most() {
        for (int i = 0; i < STRANGE; i++) {
            strange("https://example.org/" + i + "?a=\"b\"");
        }

        for (var name : MeterNames.values()) {
            assertThat(series(name)).as(name.exposed()).isLessThanOrEqualTo(most(name));
        }
    }

    private void strange(String word) {
        meters.fetched(word);
        meters.sources(word, 1);
        meters.worked(word, Duration.ZERO);
        meters.article(word, word);
        meters.claim(ClaimType.of("TYPE_" + Math.abs(word.hashCode())), ClaimStatus.DENIED);
        meters.untagged(word);
        meters.alert(word, Severity.MINOR, word, word);
        meters.suppressed(word);
        meters.deadLetter(word, word);
    }

    private long series(MeterNames name) {
        return registry.getMeters().stream()
                .filter(meter -> meter.getId().getName().equals(name.exposed()))
                .count();
    }

    /// With `other`.
    private static long most(MeterNames name) {
        return name.labels().stream()
                .mapToLong(label -> 1 + label.words().size())
                .reduce(1, (a, b) -> a * b);
    }
}
