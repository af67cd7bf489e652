package org.tocsin.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The meters of times.
final class Histograms {
    private final MeterRegistry registry;
    private final Map<String, Timer> timers = new HashMap<>();

    Histograms(MeterRegistry registry) {
        this.registry = registry;
        put(MeterNames.FETCH_TO_ALERT, Buckets.FROM_FETCH);
        put(MeterNames.PUBLICATION_TO_ALERT, Buckets.FROM_PUBLICATION);
        put(MeterNames.POLL_LATENESS, Buckets.LATE);
        for (var stage : Label.STEP.words()) {
            var bounds = stage.equals("fetch") ? Buckets.EXCHANGE : Buckets.WORK;
            timers.put(stage, timer(MeterNames.STAGE_TIME, bounds, Label.STEP.key(), stage));
        }
    }

    void record(MeterNames name, Duration time) {
        record(name.exposed(), time);
    }

    /// @param key an exposed name, or a stage; any other is passed over
    void record(String key, Duration time) {
        var timer = timers.get(key);
        if (timer != null) {
            timer.record(time.isNegative() ? Duration.ZERO : time); // Micrometer drops it
        }
    }

    private void put(MeterNames name, Duration... bounds) {
        timers.put(name.exposed(), timer(name, bounds));
    }

    private Timer timer(MeterNames name, Duration[] bounds, String... tags) {
        return Timer.builder(name.exposed())
                .description(name.help())
                .tags(tags)
                .serviceLevelObjectives(Arrays.copyOf(bounds, bounds.length))
                .register(registry);
    }
}
