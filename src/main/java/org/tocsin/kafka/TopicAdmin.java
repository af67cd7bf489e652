package org.tocsin.kafka;

import static java.util.Objects.requireNonNull;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/// Creates the topics that are missing and reports the ones that differ; it alters none.
public final class TopicAdmin implements AutoCloseable {
    private static final String REPLICATION = "replication.factor";

    private final Admin admin;
    private final Optional<Short> replication;

    /// @param kafka client properties, `bootstrap.servers` among them; `replication.factor`, by
    ///   which Kafka Streams makes its own topics, holds for ours too
    public TopicAdmin(Map<String, String> kafka) {
        admin = Admin.create(new HashMap<String, Object>(kafka));
        replication =
                Optional.ofNullable(kafka.get(REPLICATION)).map(Short::valueOf).filter(n -> n > 0);
    }

    /// One report a topic, in the order asked; replication is the cluster's default unless set.
    ///
    /// @throws KafkaException when the cluster cannot be reached or refuses
    public List<TopicReport> reconcile(Collection<TopicSettings> wanted) {
        var created = create(wanted);
        var present = wanted.stream().filter(topic -> !created.contains(topic.name())).toList();
        return reports(wanted, present, TopicReport.Created::new);
    }

    /// As [#reconcile], but creates none.
    ///
    /// @throws KafkaException when the cluster cannot be reached or refuses
    public List<TopicReport> compare(Collection<TopicSettings> wanted) {
        var there = Await.result(admin.listTopics().names());
        var present = wanted.stream().filter(topic -> there.contains(topic.name())).toList();
        return reports(wanted, present, TopicReport.Missing::new);
    }

    /// Names of topics that are not there; one that this principal may not look at counts as there.
    ///
    /// @throws KafkaException when the cluster cannot be reached
    public List<String> missing(Collection<TopicSettings> wanted) {
        var answers =
                admin.describeTopics(wanted.stream().map(TopicSettings::name).toList())
                        .topicNameValues();
        return wanted.stream()
                .map(TopicSettings::name)
                .filter(name -> !there(requireNonNull(answers.get(name))))
                .toList();
    }

    private static boolean there(KafkaFuture<TopicDescription> answer) {
        try {
            Await.result(answer);
            return true;
        } catch (UnknownTopicOrPartitionException e) {
            return false;
        } catch (TopicAuthorizationException e) {
            return true;
        }
    }

    /// How many a topic has.
    public int partitions(String topic) {
        return Await.result(admin.describeTopics(List.of(topic)).allTopicNames()).values().stream()
                .mapToInt(description -> description.partitions().size())
                .sum();
    }

    /// @param other what to say of a topic that was not there
    private List<TopicReport> reports(
            Collection<TopicSettings> wanted,
            List<TopicSettings> present,
            Function<String, TopicReport> other) {
        var descriptions = describe(present);
        var configs = configs(present);
        var reports = new ArrayList<TopicReport>();
        for (var topic : wanted) {
            var description = descriptions.get(topic.name());
            var config = configs.get(topic.name());
            reports.add(
                    description == null || config == null
                            ? other.apply(topic.name())
                            : compared(topic, description, config));
        }
        return List.copyOf(reports);
    }

    private Set<String> create(Collection<TopicSettings> wanted) {
        var there = Await.result(admin.listTopics().names());
        var missing =
                wanted.stream()
                        .filter(topic -> !there.contains(topic.name()))
                        .map(this::newTopic)
                        .toList();
        var created = new HashSet<String>();
        admin.createTopics(missing)
                .values()
                .forEach(
                        (name, done) -> {
                            if (made(done)) {
                                created.add(name);
                            }
                        });
        awaitLeaders(wanted.stream().filter(topic -> created.contains(topic.name())).toList());
        return created;
    }

    /// A topic is made before brokers know it, and known before its leaders take records.
    private void awaitLeaders(Collection<TopicSettings> topics) {
        for (var tries = 0; tries < 500 && !known(topics); tries++) {
            LockSupport.parkNanos(20_000_000);
        }
        var partitions = new HashMap<TopicPartition, OffsetSpec>();
        for (var topic : topics) {
            for (var partition = 0; partition < topic.partitions(); partition++) {
                partitions.put(new TopicPartition(topic.name(), partition), OffsetSpec.earliest());
            }
        }
        Await.result(admin.listOffsets(partitions).all());
    }

    private boolean known(Collection<TopicSettings> topics) {
        try {
            return describe(topics).size() == topics.size();
        } catch (UnknownTopicOrPartitionException e) {
            return false;
        }
    }

    private NewTopic newTopic(TopicSettings topic) {
        return new NewTopic(topic.name(), Optional.of(topic.partitions()), replication)
                .configs(topic.settings());
    }

    private static boolean made(KafkaFuture<Void> done) {
        try {
            Await.result(done);
            return true;
        } catch (TopicExistsException e) {
            return false; // another process was faster: compare with what it made
        }
    }

    private Map<String, TopicDescription> describe(Collection<TopicSettings> topics) {
        return Await.result(
                admin.describeTopics(topics.stream().map(TopicSettings::name).toList())
                        .allTopicNames());
    }

    private Map<String, Config> configs(Collection<TopicSettings> topics) {
        var resources =
                topics.stream()
                        .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name()))
                        .toList();
        var byName = new HashMap<String, Config>();
        Await.result(admin.describeConfigs(resources).all())
                .forEach((resource, config) -> byName.put(resource.name(), config));
        return byName;
    }

    private static TopicReport compared(TopicSettings wanted, TopicDescription is, Config config) {
        var differences = new ArrayList<String>();
        if (is.partitions().size() != wanted.partitions()) {
            differences.add(
                    difference(
                            "partitions", "" + is.partitions().size(), "" + wanted.partitions()));
        }
        new TreeMap<>(wanted.settings())
                .forEach(
                        (key, value) -> {
                            var entry = config.get(key);
                            var found = entry == null ? "not known to this broker" : entry.value();
                            if (!value.equals(found)) {
                                differences.add(difference(key, found, value));
                            }
                        });
        return differences.isEmpty()
                ? new TopicReport.AsWanted(wanted.name())
                : new TopicReport.Differs(wanted.name(), differences);
    }

    private static String difference(String key, String found, String wanted) {
        return key + " is " + found + ", should be " + wanted;
    }

    @Override
    public void close() {
        admin.close();
    }
}
