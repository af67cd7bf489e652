package org.tocsin.kafka.fetch;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.tocsin.fetch.FeedState;
import org.tocsin.fetch.FetchRequest;
import org.tocsin.fetch.FetchState;
import org.tocsin.fetch.Journal;
import org.tocsin.fetch.Source;
import org.tocsin.fetch.StateKey;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// A fetcher's time in the group, from joining to leaving. For one thread, but [#wakeup].
///
/// The group is over `fetch-requests`; whoever owns a partition of it owns the one of the same
/// number of `fetch-state`, whose hosts are the same.
final class Membership implements ConsumerRebalanceListener, AutoCloseable {
    private static final Duration WAIT = Duration.ofMillis(200);

    // Two heartbeats, as Kafka usually sets them.
    private static final Duration WORD = Duration.ofSeconds(6);

    private final FetchPlan plan;
    private final Supplier<List<Source>> sources;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final HostPartitions hosts;
    private final Map<Integer, OwnedPartition> owned = new ConcurrentSkipListMap<>();
    private volatile List<Integer> shown = List.of();
    private volatile ConsumerGroupMetadata metadata;
    private List<Source> polled = List.of();

    private Membership(
            FetchPlan plan,
            Supplier<List<Source>> sources,
            KafkaConsumer<byte[], byte[]> consumer) {
        this.plan = plan;
        this.sources = sources;
        this.consumer = consumer;
        var requests = plan.topics().fetchRequests(FetchRequest.class).name();
        var states = plan.topics().fetchState(FetchState.class).name();
        hosts = new HostPartitions(consumer.partitionsFor(requests).size());
        var others = consumer.partitionsFor(states).size();
        if (hosts.count() != others) {
            throw new IllegalStateException(
                    requests + " has " + hosts.count() + " partitions, " + states + " " + others);
        }
        metadata = consumer.groupMetadata();
        consumer.subscribe(List.of(requests), this);
    }

    static Membership join(FetchPlan plan, Supplier<List<Source>> sources) {
        var all = new HashMap<String, Object>();
        all.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, "10000");
        all.putAll(plan.kafka());
        all.put(ConsumerConfig.GROUP_ID_CONFIG, plan.group());
        if (plan.instance() != null) {
            all.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, plan.instance());
        }
        all.put(
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                CooperativeStickyAssignor.class.getName());
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        var bytes = new ByteArrayDeserializer();
        var consumer = new KafkaConsumer<>(all, bytes, bytes);
        try {
            return new Membership(plan, sources, consumer);
        } catch (RuntimeException | Error e) {
            try (consumer) {
                throw e;
            }
        }
    }

    /// Takes the requests that have come.
    ///
    /// @throws IllegalStateException when a partition's journal has ended: the group has to be
    ///   joined anew
    /// @throws FencedInstanceIdException when another process has joined under our name
    void work() throws InterruptedException {
        var records = consumer.poll(WAIT);
        metadata = consumer.groupMetadata();
        follow();
        try {
            for (var record : records) {
                var partition = owned.get(record.partition());
                if (partition != null) {
                    partition.take(record);
                }
            }
        } catch (Journal.Closed e) {
            throw ended(String.valueOf(e.getMessage()), e.getCause());
        }
        for (var each : owned.entrySet()) {
            var failure = each.getValue().failure();
            if (failure != null) {
                throw ended("partition " + each.getKey() + ": " + failure.getMessage(), failure);
            }
        }
    }

    /// Whoever takes a partition over fences our producer of it. Whether that one goes by our name
    /// the group says in its answer to the next heartbeat, which may come later.
    private IllegalStateException ended(String why, @Nullable Throwable failure) {
        if (plan.instance() != null && failure instanceof ProducerFencedException) {
            var until = System.nanoTime() + WORD.toNanos();
            while (System.nanoTime() - until < 0) {
                var _ = consumer.poll(WAIT); // what comes is asked for again by the next member
            }
        }
        return new IllegalStateException(why, failure);
    }

    /// The source list, where it has changed.
    private void follow() {
        var now = sources.get();
        if (now != polled) {
            polled = now;
            owned.forEach((number, partition) -> partition.poll(now, hosts, number));
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        metadata = consumer.groupMetadata();
        polled = sources.get();
        for (var each : partitions) {
            var opened = OwnedPartition.open(plan, each.partition(), hosts, () -> metadata, polled);
            owned.put(each.partition(), opened);
        }
        shown = List.copyOf(owned.keySet());
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        metadata = consumer.groupMetadata();
        partitions.forEach(each -> give(each, true));
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        partitions.forEach(each -> give(each, false));
    }

    private void give(TopicPartition where, boolean inOrder) {
        var partition = owned.remove(where.partition());
        shown = List.copyOf(owned.keySet());
        if (partition == null) {
            return;
        }
        if (inOrder) {
            partition.close();
        } else {
            partition.abandon();
        }
    }

    List<Integer> owned() {
        return shown;
    }

    void feeds(BiConsumer<StateKey, FeedState> reader) {
        owned.values().forEach(partition -> partition.feeds(reader));
    }

    void wakeup() {
        consumer.wakeup();
    }

    /// Gives everything back before its consumer ends.
    @Override
    public void close() {
        shown = List.of();
        try (consumer) {
            closeAll(owned.values().iterator());
        } finally {
            owned.clear();
        }
    }

    /// One that cannot be closed in order keeps no other, and what failed later is told with the
    /// first.
    static void closeAll(Iterator<? extends Closing> rest) {
        if (rest.hasNext()) {
            try (var _ = rest.next()) {
                closeAll(rest);
            }
        }
    }

    /// Closed without a checked exception.
    interface Closing extends AutoCloseable {
        @Override
        void close();
    }
}
