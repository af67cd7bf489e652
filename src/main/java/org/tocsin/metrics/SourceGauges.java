package org.tocsin.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/// The series that exist once a source. A source that is not polled here any more takes its series
/// along, and what never happened has none: a time of zero would be an age of fifty years.
final class SourceGauges {
    private static final double MILLIS = 1_000;

    private final Map<MeterNames, Function<SourceFigures, @Nullable Number>> values =
            new EnumMap<>(
                    Map.of(
                            MeterNames.SOURCE_ANSWERED,
                            source -> at(source.answered()),
                            MeterNames.SOURCE_NEWS,
                            source -> at(source.news()),
                            MeterNames.SOURCE_ITEMS,
                            SourceFigures::perDay,
                            MeterNames.SOURCE_FAILURES,
                            SourceFigures::failures,
                            MeterNames.SOURCE_SILENT,
                            source -> source.silent() ? 1 : 0));
    private final Map<MeterNames, MultiGauge> gauges = new EnumMap<>(MeterNames.class);
    private final Map<String, AtomicLong> counts = new HashMap<>();

    SourceGauges(MeterRegistry registry) {
        for (var name : values.keySet()) {
            gauges.put(
                    name,
                    MultiGauge.builder(name.exposed()).description(name.help()).register(registry));
        }
        for (var condition : Label.CONDITION.words()) {
            counts.put(condition, count(registry, condition));
        }
    }

    private static AtomicLong count(MeterRegistry registry, String condition) {
        var count = new AtomicLong();
        Gauge.builder(MeterNames.SOURCES.exposed(), count, AtomicLong::doubleValue)
                .description(MeterNames.SOURCES.help())
                .tag(Label.CONDITION.key(), condition)
                .strongReference(true)
                .register(registry);
        return count;
    }

    /// How many are in a condition.
    void count(String condition, long number) {
        var count = counts.get(Label.CONDITION.fold(condition));
        if (count != null) {
            count.set(number);
        }
    }

    void show(List<SourceFigures> sources) {
        gauges.forEach((name, gauge) -> gauge.register(rows(name, sources), true));
    }

    private List<MultiGauge.Row<?>> rows(MeterNames name, List<SourceFigures> sources) {
        var value = Objects.requireNonNull(values.get(name));
        return sources.stream()
                .<MultiGauge.Row<?>>mapMulti(
                        (source, to) -> {
                            var number = value.apply(source);
                            if (number != null) {
                                var label = Tags.of(Label.SOURCE.key(), source.source());
                                to.accept(MultiGauge.Row.of(label, number));
                            }
                        })
                .toList();
    }

    private static @Nullable Number at(@Nullable Instant at) {
        return at == null ? null : seconds(at);
    }

    /// As Prometheus counts time: since 1970, to the thousandth.
    static double seconds(Instant at) {
        return at.toEpochMilli() / MILLIS;
    }
}
