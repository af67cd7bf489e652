package org.tocsin.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;

import java.util.ArrayList;
import java.util.Map;

/// A gauge of which only what stands highest has a series: the caller picks it, so that the news
/// cannot multiply them.
final class Ranking {
    private final MultiGauge gauge;
    private final String label;

    /// @param name of a meter with one label
    Ranking(MeterRegistry registry, MeterNames name) {
        gauge = MultiGauge.builder(name.exposed()).description(name.help()).register(registry);
        label = name.labels().getFirst().key();
    }

    /// Shows these and no others.
    void show(Map<String, ? extends Number> values) {
        var rows = new ArrayList<MultiGauge.Row<?>>();
        values.forEach((word, value) -> rows.add(MultiGauge.Row.of(Tags.of(label, word), value)));
        gauge.register(rows, true);
    }
}
