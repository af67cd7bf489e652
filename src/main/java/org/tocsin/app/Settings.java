package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.alert.AlertPolicy;
import org.tocsin.event.EventPolicy;
import org.tocsin.fetch.PollSchedule;
import org.tocsin.kafka.Topics;
import org.tocsin.metrics.MetricsEndpoint;
import org.tocsin.syndication.Lane;
import org.tocsin.topology.StreamsSettings;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// How the service runs: what `tocsin.yaml` may say, and what holds where it says nothing.
///
/// @param data directory of the embedded broker and of the state stores
/// @param kafka client and Kafka Streams properties; without `bootstrap.servers` the embedded
///   broker runs
/// @param prepared whether topics and rules were put there by `tocsin prepare`: the service then
///   makes neither, needs no right to, and refuses to start without them
/// @param laneRetention how long a lane compares texts, in ingest time
record Settings(
        Path data,
        Map<String, String> kafka,
        Broker broker,
        boolean prepared,
        Topics topics,
        Stream stream,
        Duration laneRetention,
        EventPolicy events,
        AlertPolicy alerts,
        Fetch fetch,
        InetSocketAddress metrics) {
    static final String BOOTSTRAP = "bootstrap.servers";

    /// Without a file: everything on this machine, under `data/`.
    static final Settings STANDARD =
            new Settings(
                    Path.of("data"),
                    Map.of(),
                    new Broker(9092, Map.of()),
                    false,
                    Topics.STANDARD,
                    new Stream("tocsin", "tocsin", StreamsSettings.THREADS, StreamsSettings.COMMIT),
                    Lane.RETENTION,
                    EventPolicy.DEFAULT,
                    AlertPolicy.DEFAULT,
                    new Fetch(null, null, PollSchedule.USUAL),
                    MetricsEndpoint.DEFAULT);

    /// The embedded broker.
    ///
    /// @param port on loopback; 0 for a free one
    /// @param properties broker properties by Kafka's names
    record Broker(int port, Map<String, String> properties) {
        Broker {
            properties = Map.copyOf(properties);
        }
    }

    /// The path on Kafka Streams, as [StreamsSettings] tells of each.
    record Stream(String application, String instance, int threads, Duration commit) {}

    /// @param contact whom outlets can write to; null polls nothing
    /// @param instance the name that takes its hosts up again after a restart, another for each
    ///   process; null for none
    /// @param schedule of every source that has no pace of its own
    record Fetch(@Nullable String contact, @Nullable String instance, PollSchedule schedule) {}

    Settings {
        events.outlast(laneRetention);
        kafka = Map.copyOf(kafka);
    }

    /// Whether the broker runs in this process.
    boolean embedded() {
        return !kafka.containsKey(BOOTSTRAP);
    }

    /// The same elsewhere: its data, its Kafka, its ports.
    private Settings placed(
            Path dir, Map<String, String> client, Broker own, InetSocketAddress endpoint) {
        return new Settings(
                dir,
                client,
                own,
                prepared,
                topics,
                stream,
                laneRetention,
                events,
                alerts,
                fetch,
                endpoint);
    }

    /// The same against the cluster at these addresses.
    Settings at(String bootstrap) {
        var all = new HashMap<>(kafka);
        all.put(BOOTSTRAP, bootstrap);
        return placed(data, all, broker, metrics);
    }

    /// The same with further client properties, where it does not set them itself.
    Settings with(Map<String, String> more) {
        var all = new HashMap<>(more);
        all.putAll(kafka);
        return placed(data, all, broker, metrics);
    }

    /// The same on an embedded broker, whatever cluster is named.
    Settings inProcess() {
        var all = new HashMap<>(kafka);
        all.remove(BOOTSTRAP);
        return placed(data, all, broker, metrics);
    }

    /// The same with its data elsewhere.
    Settings in(Path dir) {
        return placed(dir, kafka, broker, metrics);
    }

    /// The same with its metrics on a port that is free: beside a service that has the usual one.
    Settings withAnyMetricsPort() {
        return withMetricsPort(0);
    }

    /// The same with its metrics there; 0 takes a free port.
    Settings withMetricsPort(int port) {
        return placed(data, kafka, broker, new InetSocketAddress(metrics.getAddress(), port));
    }

    /// The same in another directory, on ports that are free: beside whatever else runs.
    Settings apart(Path dir) {
        var free = new Broker(0, broker.properties());
        return placed(dir, kafka, free, metrics).withAnyMetricsPort();
    }
}
