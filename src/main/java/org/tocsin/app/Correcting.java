package org.tocsin.app;

import org.apache.kafka.common.KafkaException;
import org.tocsin.kafka.RecordSink;
import org.tocsin.kafka.Topic;
import org.tocsin.kafka.Topics;
import org.tocsin.topology.Correction;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

/// Sends a person's word to the service and prints it as sent.
final class Correcting {
    /// @param at its ingest time
    private record Sent(String id, Correction correction, Instant at) {}

    private Correcting() {}

    /// @param what makes the correction, and refuses what is none
    static int send(Stdio io, SettingsOptions settings, String id, Supplier<Correction> what) {
        var correction = made(what);
        var at = Instant.now();
        put(settings, topics -> topics.corrections(Correction.class), id, correction, at);
        JsonLines.on(io).write(new Sent(id, correction, at));
        return Exit.DONE;
    }

    /// What a person has typed, or how it is wrong.
    static <T> T made(Supplier<T> what) {
        try {
            return what.get();
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(String.valueOf(e.getMessage()));
        }
    }

    static <V> void put(
            SettingsOptions settings,
            Function<Topics, Topic<String, V>> topic,
            String id,
            V value,
            Instant at) {
        var how = settings.reaching();
        try (var cluster = Cluster.reach(how)) {
            cluster.ready(how);
            try (var sink = RecordSink.idempotent(cluster.client())) {
                sink.along(topic.apply(how.topics()), id, value, at);
                sink.commit();
            } catch (KafkaException e) {
                throw cluster.unreachable(e);
            }
        }
    }
}
