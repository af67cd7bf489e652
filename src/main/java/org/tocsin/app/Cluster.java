package org.tocsin.app;

import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.kafka.EmbeddedKafka;
import org.tocsin.kafka.NoBroker;
import org.tocsin.kafka.TopicAdmin;
import org.tocsin.kafka.TopicReport;
import org.tocsin.kafka.Topics;

import java.util.HashMap;
import java.util.Map;

/// The Kafka that this process works with: one that runs elsewhere, or one in this process.
///
/// @param client properties of its clients
/// @param closing ends the broker, if it is ours
record Cluster(Map<String, String> client, Runnable closing) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);

    Cluster {
        client = Map.copyOf(client);
    }

    /// @throws CommandException when the embedded broker does not start
    static Cluster reach(Settings settings) {
        if (!settings.embedded()) {
            return new Cluster(settings.kafka(), () -> {});
        }
        try {
            var own = settings.broker();
            var broker =
                    EmbeddedKafka.start(
                            settings.data().resolve("broker"), own.port(), own.properties());
            var client = new HashMap<>(settings.kafka());
            client.put(Settings.BOOTSTRAP, broker.bootstrapServers());
            return new Cluster(client, broker::close);
        } catch (NoBroker e) {
            throw CommandException.failed(String.valueOf(e.getMessage()));
        }
    }

    String bootstrap() {
        return String.valueOf(client.get(Settings.BOOTSTRAP));
    }

    /// Makes the topics that are missing, and warns of the ones that are otherwise than wanted.
    ///
    /// @throws CommandException when the cluster cannot be reached
    void prepare(Topics topics) {
        try (var admin = new TopicAdmin(client)) {
            for (var report : admin.reconcile(topics.settings())) {
                if (report instanceof TopicReport.Differs(var name, var differences)) {
                    LOG.warn("topic {}: {}", name, String.join("; ", differences));
                }
            }
        } catch (KafkaException e) {
            throw unreachable(e);
        }
    }

    /// @return what to tell a person about a cluster that does not answer
    CommandException unreachable(KafkaException e) {
        return CommandException.failed("Kafka at " + bootstrap() + ": " + e.getMessage());
    }

    @Override
    public void close() {
        closing.run();
    }
}
