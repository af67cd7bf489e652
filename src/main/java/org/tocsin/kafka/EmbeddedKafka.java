package org.tocsin.kafka;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;

import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/// A real Kafka in this process: one KRaft node, broker and controller, on loopback, its data in a
/// directory that outlives it.
///
/// A production image may leave the broker's jars out: no other class links against them.
public final class EmbeddedKafka implements AutoCloseable {
    private final BrokerDirectory directory;
    private final int port;
    private final Node node;

    private EmbeddedKafka(BrokerDirectory directory, int port, Node node) {
        this.directory = directory;
        this.port = port;
        this.node = node;
    }

    /// Starts a broker, and returns when it takes requests.
    ///
    /// @param path its directory: made when missing, formatted when new; a restart keeps everything
    /// @param port where it listens; 0 for the port of the last run, else a free one
    /// @param properties broker properties; they override the ones of `embedded-broker.properties`
    /// @throws NoBroker when its jars are missing, when the port or the directory is taken, or when
    ///   it refuses a property
    public static EmbeddedKafka start(Path path, int port, Map<String, String> properties) {
        try {
            var directory = BrokerDirectory.open(path);
            try {
                var chosen = directory.port(port);
                return new EmbeddedKafka(
                        directory, chosen, Node.start(directory.log(), chosen, properties));
            } catch (Exception | LinkageError e) {
                directory.close();
                throw e;
            }
        } catch (NoBroker e) {
            throw e;
        } catch (LinkageError e) {
            throw new NoBroker(
                    "this installation has no embedded broker (org.apache.kafka:kafka_2.13 is not on"
                            + " the class path): set bootstrap.servers to a running Kafka",
                    e);
        } catch (Exception e) {
            throw new NoBroker("the embedded broker did not start: " + e.getMessage(), e);
        }
    }

    /// The value of `bootstrap.servers` for its clients.
    public String bootstrapServers() {
        return LoopbackPort.HOST + ":" + port;
    }

    /// Stops in good order: logs closed clean, address and directory free, data kept.
    @Override
    public void close() {
        node.stop();
        try {
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What links against the broker: a class of its own, so that the absence of its jars shows
    /// when this is loaded and not before.
    private record Node(KafkaRaftServer server) {
        static Node start(Path log, int port, Map<String, String> extra) throws Exception {
            if (!Files.exists(log.resolve("meta.properties"))) {
                format(log);
            }
            var config = KafkaConfig.fromProps(properties(log, port, extra), false);
            var server = new KafkaRaftServer(config, Time.SYSTEM);
            try {
                server.startup();
            } catch (Exception e) {
                server.shutdown();
                throw e;
            }
            return new Node(server);
        }

        void stop() {
            server.shutdown();
            server.awaitShutdown();
        }

        private static void format(Path log) throws Exception {
            var silent = OutputStream.nullOutputStream();
            new Formatter()
                    .setPrintStream(new PrintStream(silent, false, StandardCharsets.UTF_8))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(1)
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(log.toString())
                    .setDirectories(List.of(log.toString()))
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .run();
        }

        private static Properties properties(Path log, int port, Map<String, String> extra)
                throws IOException {
            var all = new Properties();
            try (var ours = EmbeddedKafka.class.getResourceAsStream("embedded-broker.properties")) {
                all.load(Objects.requireNonNull(ours));
            }
            var broker = "PLAINTEXT://" + LoopbackPort.HOST + ":" + port;
            var controller = LoopbackPort.HOST + ":" + LoopbackPort.anyFree();
            all.put("listeners", broker + ",CONTROLLER://" + controller);
            all.put("advertised.listeners", broker);
            all.put("controller.quorum.voters", "1@" + controller);
            all.put("log.dirs", log.toString());
            all.putAll(extra);
            return all;
        }
    }
}
