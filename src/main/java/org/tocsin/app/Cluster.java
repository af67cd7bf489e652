package org.tocsin.app;

import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.kafka.ArticleSink;
import org.tocsin.kafka.EmbeddedKafka;
import org.tocsin.kafka.NoBroker;
import org.tocsin.kafka.RuleArchive;
import org.tocsin.kafka.TopicAdmin;
import org.tocsin.kafka.TopicReport;
import org.tocsin.kafka.Topics;

import java.time.Instant;
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

    /// Makes the topics that are missing, or where they were to be prepared insists on them.
    ///
    /// @throws CommandException naming what is missing, or when the cluster cannot be reached
    void ready(Settings settings) {
        if (settings.prepared()) {
            require(settings.topics());
        } else {
            prepare(settings.topics());
        }
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

    /// Refuses to go on while a topic is missing, as far as this principal may look.
    ///
    /// @throws CommandException naming what is missing, or when the cluster cannot be reached
    private void require(Topics topics) {
        try (var admin = new TopicAdmin(client)) {
            var missing = admin.missing(topics.settings());
            if (!missing.isEmpty()) {
                throw CommandException.failed(
                        "missing on Kafka at "
                                + bootstrap()
                                + ": "
                                + String.join(", ", missing)
                                + " (prepared is set: run tocsin prepare first)");
            }
        } catch (KafkaException e) {
            throw unreachable(e);
        }
    }

    /// Puts a rule set on `rules` where it is not yet, so that whatever a claim names can be looked
    /// up.
    ///
    /// @throws CommandException when the cluster does not take it
    void keep(RuleArchive archive, Configuration configuration, ArticleSink sink, Instant at) {
        var hash = configuration.rules().hash();
        try {
            if (archive.files(hash).isEmpty()) {
                archive.keep(hash, configuration.files(), sink, at);
            }
        } catch (KafkaException e) {
            throw unreachable(e);
        }
    }

    /// Refuses to go on without a rule set on `rules`.
    ///
    /// @throws CommandException when it is not there, or the cluster cannot be reached
    void require(RuleArchive archive, String hash) {
        try {
            if (archive.files(hash).isEmpty()) {
                throw CommandException.failed(
                        "the rule set "
                                + hash
                                + " does not stand on the topic rules (prepared is set: run tocsin"
                                + " prepare with the same configuration first)");
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
