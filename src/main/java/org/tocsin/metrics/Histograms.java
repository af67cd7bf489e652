package org.tocsin.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// The meters of times.
final class Histograms {
    private final MeterRegistry registry;
    private final Map<MeterNames, Timer> byName = new EnumMap<>(MeterNames.class);
    private final Map<String, Timer> byStage = new HashMap<>();

    Histograms(MeterRegistry registry) {
        this.registry = registry;
        put(MeterNames.FETCH_TO_ALERT, Buckets.FROM_FETCH);
        put(MeterNames.PUBLICATION_TO_ALERT, Buckets.FROM_PUBLICATION);
        put(MeterNames.POLL_LATENESS, Buckets.LATE);
        for (var stage : Label.STEP.words()) {
            var bounds = stage.equals("fetch") ? Buckets.EXCHANGE : Buckets.WORK;
            byStage.put(stage, timer(MeterNames.STAGE_TIME, bounds, Label.STEP.key(), stage));
        }
    }

    void record(MeterNames name, Duration time) {
        record(byName.get(name), time);
    }

    /// @param stage one that is not known is passed over
    void stage(String stage, Duration time) {
        record(byStage.get(stage), time);
    }

    private static void record(@Nullable Timer timer, Duration time) {
        if (timer != null) {
            timer.record(time.isNegative() ? Duration.ZERO : time); // Micrometer drops it
        }
    }

    private void put(MeterNames name, Duration... bounds) {
        byName.put(name, timer(name, bounds));
    }

    private Timer timer(MeterNames name, Duration[] bounds, String... tags) {
        return Timer.builder(name.exposed())
                .description(name.help())
                .tags(tags)
                .serviceLevelObjectives(Arrays.copyOf(bounds, bounds.length))
                .register(registry);
    }
}
