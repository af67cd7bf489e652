package org.tocsin.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;

import org.apache.kafka.streams.KafkaStreams;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// The meters of Kafka Streams itself, bound anew whenever the path starts anew.
final class StreamsMeters implements Consumer<KafkaStreams>, AutoCloseable {
    private final MeterRegistry registry;
    private @Nullable KafkaStreamsMetrics bound;

    StreamsMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public synchronized void accept(KafkaStreams streams) {
        close();
        var next = new KafkaStreamsMetrics(streams);
        next.bindTo(registry);
        bound = next;
    }

    @Override
    public synchronized void close() {
        if (bound != null) {
            bound.close();
            bound = null;
        }
    }
}
