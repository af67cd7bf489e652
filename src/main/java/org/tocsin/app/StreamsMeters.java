package org.tocsin.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;

import org.apache.kafka.streams.KafkaStreams;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;

/// The meters of Kafka Streams itself, bound anew whenever the path starts anew.
final class StreamsMeters implements Consumer<KafkaStreams>, AutoCloseable {
    /// Tasks and stores bring their meters along when they are dealt out: looked for this often.
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final MeterRegistry registry;
    private @Nullable KafkaStreamsMetrics bound;

    StreamsMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public synchronized void accept(KafkaStreams streams) {
        close();
        // The binder ends its scheduler when it is closed.
        var next = new KafkaStreamsMetrics(streams, List.of(), looker(), LOOK);
        next.bindTo(registry);
        bound = next;
    }

    private static ScheduledExecutorService looker() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("streams-meters").factory());
    }

    @Override
    public synchronized void close() {
        if (bound != null) {
            bound.close();
            bound = null;
        }
    }
}
